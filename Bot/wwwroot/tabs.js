// What pages of the tab say to Teams, which frames them, and hear from it: who the person is, other colours, the set-up of a
// channel's tab. Nothing on the pages needs it to be seen or used, except that nobody is known without it.
(function () {
  'use strict';
  var script = document.currentScript;
  var does = script.dataset.does;
  var hosts = script.dataset.hosts.split(' ').filter(Boolean);
  var native = window.parent === window ? window.nativeInterface : null;
  var waiting = {};
  var next = 0;
  var host = null;

  function say(name) {
    var said = document.getElementById('said');
    if (said) said.textContent = said.dataset[name];
  }

  // A wildcard stands for names below a domain, as in the policy that lets the same hosts frame the page.
  function trusted(origin) {
    return hosts.some(function (each) {
      var star = each.indexOf('*.');
      return star < 0 ? each === origin : origin.indexOf(each.slice(0, star)) === 0 && origin.endsWith(each.slice(star + 1));
    });
  }

  function ask(func, args, then) {
    var message = { id: next++, func: func, timestamp: performance.timeOrigin + performance.now(), args: args || [] };
    if (then) waiting[message.id] = then;
    if (native) native.framelessPostMessage(JSON.stringify(message));
    else if (host || func === 'initialize') window.parent.postMessage(message, host || '*');
  }

  function hear(data) {
    if (!data || typeof data !== 'object') return;
    var args = Array.isArray(data.args) ? data.args : [];
    if ('func' in data) {
      if (data.func === 'themeChange') dress(String(args[0]));
      else if (data.func === 'settings.save' && does === 'setup') save();
    } else if (waiting[data.id]) {
      var then = waiting[data.id];
      delete waiting[data.id];
      then.apply(null, args);
    }
  }

  function dress(theme) {
    var name = theme === 'glass' ? 'dark' : theme;
    if (name !== 'default' && name !== 'dark' && name !== 'contrast') return;
    document.documentElement.dataset.theme = name;
    document.querySelectorAll('input[name=theme]').forEach(function (input) { input.value = name; });
    document.querySelectorAll('a[href^="/"]').forEach(function (link) {
      var to = new URL(link.href);
      to.searchParams.set('theme', name);
      link.href = to.pathname + to.search + to.hash;
    });
  }

  function signIn() {
    ask('authentication.getAuthToken', [null, null, false], function (isGiven, token) {
      if (!isGiven) return say('refused');
      fetch(script.dataset.to, { method: 'POST', headers: { Authorization: 'Bearer ' + token } }).then(function (answer) {
        if (!answer.ok) return say(answer.status === 401 ? 'refused' : 'failed');
        var here = new URL(location.href);
        here.searchParams.set('signed', '1');
        location.replace(here);
      }).catch(function () { say('failed'); });
    });
  }

  function save() {
    var unit = document.getElementById('unit');
    var content = location.origin + '/tab?theme={theme}&lang={locale}&unit=' + encodeURIComponent(unit.value);
    ask('settings.setSettings', [{
      entityId: 'deadlines', contentUrl: content, websiteUrl: location.origin + '/tab?unit=' + encodeURIComponent(unit.value),
      suggestedDisplayName: (unit.dataset.name + (unit.value ? ' – ' + unit.value : '')).slice(0, 128)
    }], function (isSet, why) {
      ask(isSet ? 'settings.save.success' : 'settings.save.failure', isSet ? [] : [String(why)]);
    });
  }

  if (native) window.onNativeMessage = function (event) { hear(event && event.data); };
  else if (window.parent !== window) {
    window.addEventListener('message', function (event) {
      if (event.source !== window.parent || !trusted(event.origin)) return;
      host = event.origin;
      hear(event.data);
    });
  } else {
    say('outside');
    return;
  }

  ask('initialize', ['2.0.0'], function () {
    ask('registerHandler', ['themeChange']);
    if (does === 'sign-in') signIn();
    if (does === 'setup') {
      ask('registerHandler', ['save']);
      ask('settings.setValidityState', [true]);
    }
  });
})();
