// Lays Microsoft's Web Chat over the plain form, against the Direct Line subset of this very server.
(function () {
  'use strict';
  var host = document.getElementById('webchat');
  var plain = document.getElementById('plain');
  if (!host || !plain || !window.WebChat) return;

  var dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  var colors = dark
    ? { paper: '#14171d', ink: '#eef1f6', muted: '#b3bccb', soft: '#262c37', line: '#3b4250', accent: '#7cb8ff', own: '#17395c' }
    : { paper: '#ffffff', ink: '#1b1f27', muted: '#4c5564', soft: '#f3f5f9', line: '#d0d4dc', accent: '#0b5cad', own: '#dcebfb' };
  var directLine = window.WebChat.createDirectLine({
    domain: location.origin + '/v3/directline',
    token: host.dataset.token,
    conversationId: host.dataset.conversation,
    webSocket: false
  });

  // A new process has a new token: the page must be loaded again. Not more than once in a while.
  var expired = 3;
  directLine.connectionStatus$.subscribe(function (status) {
    if (status !== expired) return;
    var last = Number(sessionStorage.getItem('reloaded') || 0);
    if (performance.timeOrigin + performance.now() - last < 10000) return;
    sessionStorage.setItem('reloaded', String(performance.timeOrigin + performance.now()));
    location.reload();
  });

  // What is sent says which unit was chosen above the chat.
  var unit = document.getElementById('unit');
  var store = window.WebChat.createStore({}, function () {
    return function (next) {
      return function (action) {
        if (action.type === 'DIRECT_LINE/POST_ACTIVITY') {
          var activity = action.payload.activity;
          var data = Object.assign({}, activity.channelData, { unit: unit ? unit.value : '' });
          action = Object.assign({}, action, { payload: Object.assign({}, action.payload, { activity: Object.assign({}, activity, { channelData: data }) }) });
        }
        return next(action);
      };
    };
  });

  window.WebChat.renderWebChat({
    directLine: directLine,
    store: store,
    userID: 'local-user',
    locale: host.dataset.locale,
    nonce: host.dataset.nonce,
    adaptiveCardsHostConfig: cardColors(),
    styleOptions: {
      accent: colors.accent,
      subtle: colors.muted,
      backgroundColor: colors.paper,
      primaryFont: 'system-ui, "Segoe UI", Roboto, sans-serif',
      bubbleBackground: colors.soft,
      bubbleBorderColor: colors.line,
      bubbleBorderRadius: 8,
      bubbleTextColor: colors.ink,
      bubbleMaxWidth: 720,
      bubbleFromUserBackground: colors.own,
      bubbleFromUserBorderColor: colors.line,
      bubbleFromUserBorderRadius: 8,
      bubbleFromUserTextColor: colors.ink,
      timestampColor: colors.muted,
      cardEmphasisBackgroundColor: colors.paper,
      sendBoxBackground: colors.paper,
      sendBoxTextColor: colors.ink,
      sendBoxPlaceholderColor: colors.muted,
      sendBoxBorderTop: '1px solid ' + colors.line,
      sendBoxButtonColor: colors.accent,
      sendBoxTextWrap: true,
      suggestedActionLayout: 'flow',
      suggestedActionBackgroundColor: colors.paper,
      suggestedActionTextColor: colors.accent,
      suggestedActionBorderColor: colors.accent,
      hideUploadButton: false,
      uploadAccept: '.txt,.docx,.xlsx,.pdf,.png,.jpg,.jpeg,.zip',
      uploadMultiple: true,
      enableUploadThumbnail: false,
      sendAttachmentOn: 'send',
      autoScrollSnapOnPage: 1
    }
  }, host);
  plain.hidden = true;
  host.hidden = false;

  function cardColors() {
    var text = { default: { default: colors.ink, subtle: colors.muted } };
    text.accent = { default: colors.accent, subtle: colors.accent };
    text.dark = text.light = text.default;
    text.attention = dark ? { default: '#ff9a9a', subtle: '#ff9a9a' } : { default: '#a80000', subtle: '#a80000' };
    text.warning = dark ? { default: '#ffd27d', subtle: '#ffd27d' } : { default: '#7a4b00', subtle: '#7a4b00' };
    text.good = dark ? { default: '#8fe39a', subtle: '#8fe39a' } : { default: '#0b6a2b', subtle: '#0b6a2b' };
    function container(background) { return { backgroundColor: background, borderColor: colors.line, foregroundColors: text }; }
    return {
      supportsInteractivity: true,
      fontFamily: 'system-ui, "Segoe UI", Roboto, sans-serif',
      containerStyles: {
        default: container(colors.soft),
        emphasis: container(colors.paper),
        accent: container(colors.own),
        good: container(dark ? '#14331c' : '#e5f5e8'),
        attention: container(dark ? '#40191c' : '#fdecec'),
        warning: container(dark ? '#3b2d10' : '#fff4dc')
      },
      actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, maxActions: 10, showCard: { actionMode: 'inline', inlineTopMargin: 8 }, spacing: 'default' }
    };
  }
})();
