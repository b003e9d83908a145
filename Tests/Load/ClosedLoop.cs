using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Assistant.Load;

/// <summary>
/// Conversations that each say the next thing when the reply to the last has arrived at the Connector. A delivery that is not answered with
/// success is delivered again, as channels do.
/// </summary>
/// <param name="http">Reaches the servers.</param>
/// <param name="servers">The messaging endpoints.</param>
/// <param name="serviceUrl">The Connector.</param>
/// <param name="talks">What is said.</param>
/// <param name="options">How much.</param>
internal sealed class ClosedLoop(HttpClient http, IReadOnlyList<Uri> servers, string serviceUrl, Talks talks, LoadOptions options)
{
    private const int MaxDeliveries = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly IReadOnlyList<IEnumerator<string>> _words = [.. Enumerable.Range(0, options.Conversations).Select(at => talks.Draw(options.Seed + at).GetEnumerator())];
    private int _left;
    private int _redelivered;
    private int _activities;

    /// <summary>How many turns of the present run have not begun.</summary>
    public int Left => Math.Max(0, Volatile.Read(ref _left));

    /// <summary>How many deliveries were made again, since the beginning.</summary>
    public int Redelivered => _redelivered;

    /// <summary>Runs so many turns, in all conversations together; ends when the last delivery was answered.</summary>
    public async Task RunAsync(int turns, ReplyLedger ledger, CancellationToken cancellationToken)
    {
        _left = turns;
        await Task.WhenAll(Enumerable.Range(0, options.Conversations).Select(at => Task.Run(() => TalkAsync(at, ledger, cancellationToken), cancellationToken)));
    }

    private async Task TalkAsync(int at, ReplyLedger ledger, CancellationToken cancellationToken)
    {
        var last = Task.CompletedTask;
        while (Interlocked.Decrement(ref _left) >= 0)
        {
            _words[at].MoveNext();
            var number = Interlocked.Increment(ref _activities);
            var exchange = ledger.Send(number.ToString("x8", CultureInfo.InvariantCulture));
            var before = last;
            last = DeliverAsync(servers[(options.Sticky ? at : number) % servers.Count], Activity(at, exchange.Id, _words[at].Current), cancellationToken);
            await Task.WhenAny(exchange.Arrived, Task.Delay(Patience, cancellationToken));
            await before;
        }

        await last;
    }

    private async Task DeliverAsync(Uri server, byte[] activity, CancellationToken cancellationToken)
    {
        for (var delivery = 1; delivery <= MaxDeliveries; delivery++)
        {
            using var content = new ByteArrayContent(activity);
            content.Headers.ContentType = Json;
            try
            {
                using var response = await http.PostAsync(server, content, cancellationToken);
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not answered: delivered again like a refusal.
            }

            Interlocked.Increment(ref _redelivered);
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }
    }

    /// <summary>A message as Teams sends it, of the person that the conversation is with.</summary>
    private byte[] Activity(int at, string id, string text) => Encoding.UTF8.GetBytes(
        $$$"""
        {"type":"message","id":"{{{id}}}","timestamp":"2026-11-21T02:00:00.123Z","localTimestamp":"2026-11-21T09:00:00.123+07:00","localTimezone":"Asia/Ho_Chi_Minh",
        "serviceUrl":"{{{serviceUrl}}}","channelId":"msteams","locale":"vi-VN","textFormat":"plain","text":"{{{JsonEncodedText.Encode(text)}}}",
        "from":{"id":"29:load-{{{at}}}","name":"Lan {{{at}}}","aadObjectId":"00000000-0000-0000-0000-{{{at:x12}}}"},"recipient":{"id":"28:load-bot","name":"Assistant"},
        "conversation":{"id":"a:load-{{{at}}}","conversationType":"personal","tenantId":"00000000-0000-0000-0000-000000000001"},
        "entities":[{"type":"clientInfo","locale":"vi-VN","country":"VN","platform":"Windows","timezone":"Asia/Ho_Chi_Minh"}],
        "channelData":{"tenant":{"id":"00000000-0000-0000-0000-000000000001"}}
        }
        """);
}
