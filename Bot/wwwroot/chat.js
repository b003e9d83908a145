// Starts Microsoft's Web Chat against the Direct Line subset of this very server.
(function () {
  var host = document.getElementById('webchat');
  if (!host || !window.WebChat) return;
  window.WebChat.renderWebChat({
    directLine: window.WebChat.createDirectLine({
      domain: location.origin + '/v3/directline',
      token: host.dataset.token,
      webSocket: false
    }),
    userID: 'local-user',
    locale: 'vi-VN'
  }, host);
})();
