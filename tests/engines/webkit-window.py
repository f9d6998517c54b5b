#!/usr/bin/python3
"""A bare WebKitGTK window that WebKitWebDriver drives in place of MiniBrowser.

MiniBrowser is never narrower than its toolbar and keeps the console to itself. This window has any size, and tells on
stdout, a line each, what a reader's console would show: TROUBLE and the text as JSON.

Read from the environment: HANDBOOK_SIZE (390x844), HANDBOOK_DARK, HANDBOOK_NO_STORAGE, HANDBOOK_DOWNLOADS (a folder),
HANDBOOK_PRELOAD (a script that runs before those of each page).
"""

import json
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402


def setting(name, default=""):
    return os.environ.get("HANDBOOK_" + name, default)


def tell(text):
    print("TROUBLE " + json.dumps(text), flush=True)


def watch_resource(view, resource, request):
    """Tells of what could not be loaded; a page that is left cancels its own requests."""

    def failed(resource, error):
        if not error.matches(WebKit2.network_error_quark(), WebKit2.NetworkError.CANCELLED):
            tell("failed: %s %s" % (resource.get_uri(), error.message))

    def finished(resource):
        response = resource.get_response()
        if response and response.get_status_code() >= 400:
            tell("%d: %s" % (response.get_status_code(), resource.get_uri()))

    resource.connect("failed", failed)
    resource.connect("finished", finished)


def download_what_is_no_page(view, decision, kind):
    if kind != WebKit2.PolicyDecisionType.RESPONSE or decision.is_mime_type_supported():
        return False
    decision.download()
    return True


def save_download(context, download):
    def choose(download, name):
        download.set_destination("file://%s/%s" % (setting("DOWNLOADS", "/tmp"), name))
        return True

    download.connect("decide-destination", choose)


class Windows:
    """All windows share a context: what one stores, the others see."""

    def __init__(self):
        if setting("DARK"):
            Gtk.Settings.get_default().set_property("gtk-application-prefer-dark-theme", True)
        self.open = []
        self.context = WebKit2.WebContext(
            website_data_manager=WebKit2.WebsiteDataManager.new_ephemeral()
        )
        self.context.set_automation_allowed(True)
        self.context.connect("download-started", save_download)
        self.context.connect("automation-started", self.accept)

    def accept(self, context, session):
        application = WebKit2.ApplicationInfo()
        application.set_name("handbook")
        application.set_version(1, 0, 0)
        session.set_application_info(application)
        session.connect("create-web-view", lambda session: self.new_view())

    def new_view(self):
        scripts = WebKit2.UserContentManager()
        scripts.register_script_message_handler("trouble")
        scripts.connect(
            "script-message-received::trouble",
            lambda manager, message: tell(message.get_js_value().to_string()),
        )
        scripts.add_script(
            WebKit2.UserScript.new(
                setting("PRELOAD"),
                WebKit2.UserContentInjectedFrames.TOP_FRAME,
                WebKit2.UserScriptInjectionTime.START,
                None,
                None,
            )
        )
        settings = WebKit2.Settings()
        if setting("NO_STORAGE"):
            settings.set_enable_html5_local_storage(False)
            settings.set_enable_html5_database(False)
        view = WebKit2.WebView(
            web_context=self.context,
            user_content_manager=scripts,
            settings=settings,
            is_controlled_by_automation=True,
        )
        view.connect("resource-load-started", watch_resource)
        view.connect("decide-policy", download_what_is_no_page)
        view.connect("permission-request", lambda view, request: request.deny() or True)
        view.connect("web-process-terminated", lambda view, why: tell("error: crashed %s" % why))
        window = Gtk.Window()
        width, height = setting("SIZE", "1280x900").split("x")
        window.set_default_size(int(width), int(height))
        window.add(view)
        window.show_all()
        window.move(0, 0)
        # Without a window manager nobody else gives a window the focus, and no element of the page is ever :focus-visible.
        window.present()
        view.grab_focus()
        self.open.append(window)
        return view


windows = Windows()
Gtk.main()
