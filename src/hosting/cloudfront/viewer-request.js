// A function of CloudFront for the event "viewer request": a bucket knows no folders and no index.html.
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- CloudFront calls it
function handler(event) {
  var request = event.request;
  // Two slashes at the beginning would lead to another host.
  var path = request.uri.replace(/^\/+/, '/');
  if (path.endsWith('/')) {
    request.uri = path + 'index.html';
    return request;
  }
  // A page without its last slash: each file has a dot in its name, and no page has.
  if (path.slice(path.lastIndexOf('/')).indexOf('.') < 0) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: path + '/' + queryOf(request.querystring) } },
    };
  }
  return request;
}

// `{ q: { value: 'cache' } }` as "?q=cache"; the values are still encoded as they came.
function queryOf(querystring) {
  var pairs = Object.keys(querystring).map((name) => name + '=' + querystring[name].value);
  return pairs.length === 0 ? '' : '?' + pairs.join('&');
}
