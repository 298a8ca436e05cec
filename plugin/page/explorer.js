/* Added to Orthanc Explorer (jQuery 1.7, jQuery Mobile 1.1, as shipped since 1.10): on the pages of a study, a series and an
 * instance, what the redactor did with it, a button to ask for it, and the way from original to copy and back. Shows ids,
 * states and counts only; all of it as text nodes. Many plugins' scripts run one after the other here, so this one
 * keeps to itself and lets no error out. */
(function() {
  'use strict';

  var PAGES = { study: 'studies', series: 'series', instance: 'instances' };
  var POLL_MS = 1000;
  var POLLS_MAX = 600;
  var LINKS_MAX = 20;
  var ID = /^[0-9a-f]{8}(-[0-9a-f]{8}){4}$/;
  var timer = null;

  /* Orthanc shows an error of a script nowhere; a broken page would be worse than a missing box. */
  function guarded(action) {
    return function() {
      try {
        return action.apply(this, arguments);
      } catch (error) {
        if (window.console && window.console.error) {
          window.console.error('redactor: ' + error.name);
        }
        return false;
      }
    };
  }

  function currentId(page) {
    var data = $.mobile.pageData;
    var isActive = $.mobile.activePage && $.mobile.activePage.attr('id') === page;

    return data && typeof data.uuid === 'string' && ID.test(data.uuid) && (isActive || data.active === page) ?
      data.uuid : null;
  }

  /* Explorer does not draw a page anew when only the id behind it changes, so the page is loaded again. */
  function goTo(page, id) {
    window.location.assign('explorer.html#' + page + '?uuid=' + id);
    window.location.reload();
  }

  function pageLink(text, page, id) {
    return $('<a>').attr('href', '#' + page + '?uuid=' + id).text(text).click(guarded(function() {
      goTo(page, id);
      return false;
    }));
  }

  function addLine(list, name, content) {
    var line = $('<li>').addClass('redactor-' + name);

    list.append(line.append(content));
    return line;
  }

  function makeList(page) {
    var list = $('#redactor-' + page);

    if (list.length === 0) {
      list = $('<ul>').attr({ 'id': 'redactor-' + page, 'data-role': 'listview', 'data-inset': 'true', 'data-theme': 'd',
                              'data-divider-theme': 'c' });
      list.insertBefore($('#' + page + '-access'));
      list.listview();
    }
    list.empty();
    list.append($('<li>').attr('data-role', 'list-divider').text('Redactor'));
    return list;
  }

  function counted(number, name) {
    return number > 0 ? [ number + ' ' + name ] : [];
  }

  function describeInstance(state) {
    var text = state.State === null ? 'not seen yet' : String(state.State);

    if (state.Reason) {
      text += ' (' + state.Reason + ')';
    }
    if (state.State === 'Done') {
      text += ', ' + state.Boxes + (state.Boxes === 1 ? ' box' : ' boxes');
    }
    return text;
  }

  function describeCounts(state) {
    var parts = [].concat(counted(state.Done, 'done'), counted(state.Running, 'running'), counted(state.Queued, 'waiting'),
                          counted(state.Review, 'in review'), counted(state.Quarantined, 'in quarantine'),
                          counted(state.Skipped, 'skipped'), counted(state.Rejected, 'rejected'));
    var what = state.Instances + (state.Instances === 1 ? ' instance' : ' instances');

    return what + ': ' + (parts.length === 0 ? 'not seen yet' : parts.join(', '));
  }

  function addLinks(list, name, text, page, ids) {
    for (var i = 0; i < ids.length && i < LINKS_MAX; i++) {
      if (ID.test(ids[i])) {
        addLine(list, name, pageLink(text + (ids.length > 1 ? ' ' + (i + 1) : ''), page, ids[i]));
      }
    }
  }

  function isBusy(state) {
    return state.Queued > 0 || state.Running > 0;
  }

  function show(page, id, state, job) {
    var list = makeList(page);
    var isCopy = state.Originals.length > 0;

    addLine(list, 'state', $('<span>').text(isCopy ? 'This is a de-identified copy' :
                                            page === 'instance' ? describeInstance(state) : describeCounts(state)));
    if (!isCopy) {
      addLine(list, 'redact', $('<a>').attr('href', '#').text('Redact').click(guarded(function() {
        redact(page, id);
        return false;
      })));
    }
    if (job) {
      addLine(list, 'job', pageLink('Job submitted: show it', 'job', job));
    }
    addLinks(list, 'copy', 'De-identified copy', page, state.Copies);
    addLinks(list, 'original', 'Original', page, state.Originals);
    list.listview('refresh');
  }

  function showProblem(page, text) {
    var list = makeList(page);

    addLine(list, 'state', $('<span>').text(text));
    list.listview('refresh');
  }

  function problemOf(request) {
    return request.status === 404 ? 'not here any more' :
      request.status === 403 || request.status === 401 ? 'not allowed' :
      request.status === 503 ? 'stopped: see /redactor/status' : 'no answer (' + request.status + ')';
  }

  function load(page, id, job, polls) {
    window.clearTimeout(timer);
    $.ajax({
      url: '../redactor/' + PAGES[page] + '/' + id + '/state',
      dataType: 'json',
      cache: false,
      success: guarded(function(state) {
        if (currentId(page) !== id) {
          return;
        }
        show(page, id, state, job);
        if (isBusy(state) && polls < POLLS_MAX) {
          timer = window.setTimeout(guarded(function() {
            if (currentId(page) === id) {
              load(page, id, job, polls + 1);
            }
          }), POLL_MS);
        }
      }),
      error: guarded(function(request) {
        if (currentId(page) === id) {
          showProblem(page, problemOf(request));
        }
      })
    });
  }

  function redact(page, id) {
    $.ajax({
      url: '../redactor/' + PAGES[page] + '/' + id + '/redact',
      type: 'POST',
      contentType: 'application/json',
      data: JSON.stringify({}),
      dataType: 'json',
      success: guarded(function(answer) {
        load(page, id, typeof answer.ID === 'string' ? answer.ID : null, 0);
      }),
      error: guarded(function(request) {
        showProblem(page, problemOf(request));
      })
    });
  }

  function watch(page) {
    var refresh = guarded(function() {
      var id = currentId(page);

      if (id !== null) {
        load(page, id, null, 0);
      }
    });

    $('#' + page).live('pageshow', refresh);
  }

  guarded(function() {
    for (var page in PAGES) {
      if (PAGES.hasOwnProperty(page)) {
        watch(page);
      }
    }
  })();
})();
