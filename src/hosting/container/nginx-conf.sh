#!/bin/sh
# Makes the example of nginx that of a container: plain HTTP on port 8080, as TLS ends before it, and a base path.
# Usage: nginx-conf.sh <nginx.conf> <base path with slashes at both ends>
set -eu
base=$2
sed -e '/# TLS:/,/# End of TLS\./d' \
    -e 's|server_name handbook\.example\.org;|listen 8080;\n    listen [::]:8080;\n    server_name _;|' \
    -e "s| /404\.html;| ${base}404.html;|" \
    -e "s|include /var/www/handbook/|include /var/www/handbook${base}|" \
    -e "s|# For a sub-path, what is asked for at the root: .*|$([ "$base" = / ] || echo "location = / { return 302 $base; }")|" \
    "$1"
