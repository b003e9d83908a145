using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot;
using Assistant.Bot.Channel;
using Assistant.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>The real server for one conversation: its own port, database and clock. What is said goes over HTTP and is answered in the response.</summary>
public sealed class ConversationServer : IAsyncDisposable
{
    private const string Id = "talk";

    /// <summary>How the document says that nobody knows the person's unit.</summary>
    private const string NoUnit = "không rõ";

    private static readonly TimeSpan BetweenTurns = TimeSpan.FromMinutes(1);

    private readonly WebApplication _app;
    private readonly OfficeStore _store;
    private readonly FixedClock _clock;
    private readonly HttpClient _http;
    private readonly PersonInChannel _person;
    private DateTimeOffset _at;
    private IReadOnlyList<JsonElement> _shown = [];

    private ConversationServer(WebApplication app, OfficeStore store, FixedClock clock, Transcript transcript)
    {
        (_app, _store, _clock, _at) = (app, store, clock, transcript.At);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        _person = new PersonInChannel(_http, "http://127.0.0.1:1/", Id, Id) { Name = transcript.Person };
    }

    /// <summary>Starts it over a data folder.</summary>
    internal static async Task<ConversationServer> StartAsync(string folder, OfficeStore store, Transcript transcript)
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder, "directory.csv"),
            string.Create(CultureInfo.InvariantCulture, $"id,name,unit,role\n00000000-0000-0000-0000-{Id},{transcript.Person},{(transcript.Unit == NoUnit ? "" : transcript.Unit)},lãnh đạo\n"));
        var clock = new FixedClock(transcript.At);
        var app = Program.Build(
            ["--urls=http://127.0.0.1:0", $"--Assistant:DataFolder={folder}", $"--ConnectionStrings:Journal={store.ConnectionString}", "--Assistant:Tick=01:00:00"],
            builder =>
            {
                Quiet(builder);
                builder.Services.AddSingleton<TimeProvider>(clock);

                // A busy machine may take its time: what is said is tested here, not how soon.
                builder.Services.AddSingleton(new TurnPace(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1)));
            });
        await app.StartAsync();
        return new ConversationServer(app, store, clock, transcript);
    }

    /// <summary>Nothing is logged.</summary>
    public static void Quiet(WebApplicationBuilder builder) => builder.Logging.ClearProviders();

    /// <summary>Says or taps what a turn holds.</summary>
    /// <returns>The same turn with what the assistant answered.</returns>
    public async Task<TranscriptTurn> TakeAsync(TranscriptTurn turn)
    {
        _at = turn.At ?? _at;
        _clock.MoveTo(_at);
        if ((turn.IsTap ? Tap(turn.Said) : _person.Message(turn.Said)) is not { } activity)
            return turn with { Reply = [$"Không có nút [{turn.Said}]."] };
        var replies = await _person.AskAsync(activity);
        _at += BetweenTurns;
        if (replies.Count > 0)
            _shown = replies;
        return turn with { Reply = [.. replies.SelectMany(ShownReply.Lines)] };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await _store.DropAsync();
    }

    /// <summary>Presses the newest button with a title, among the last replies; null when none has it.</summary>
    private JsonObject? Tap(string title)
    {
        foreach (var reply in _shown.Reverse())
        {
            if (!ShownReply.Buttons(reply).TryGetValue(title, out var data))
                continue;
            return data.ValueKind == JsonValueKind.String
                ? _person.Message(data.GetString())
                : _person.Submit(data.TryGetProperty("action", out var action)
                    ? PersonInChannel.Press(ShownReply.Cards(reply).First(), action.GetString()!)
                    : JsonNode.Parse(data.GetRawText())!);
        }

        return null;
    }
}
