using System.Net.Http.Headers;
using System.Text.Json;
using Assistant.Bot.Graph;
using Assistant.Bot.Graph.Wire;
using Assistant.Bot.Telemetry;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.SignIn;

/// <summary>Asks Microsoft Graph, in a person's own name, when the person is taken. Only times are asked for: neither subjects nor who takes part.</summary>
/// <param name="http">Carries no token of its own.</param>
/// <param name="options">Where Graph is.</param>
/// <param name="calls">Counts the calls.</param>
internal sealed class OwnCalendar(HttpClient http, IOptions<GraphOptions> options, CallMetrics calls)
{
    private const int MostEvents = 50;
    private const int MaxAnswerBytes = 256 * 1024;

    /// <summary>Somebody waits for the answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>The times, the earliest first; null where Graph does not say in time.</summary>
    /// <param name="token">The person's token.</param>
    /// <param name="from">From when on.</param>
    /// <param name="to">Until when, excluded.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<(DateTimeOffset Start, DateTimeOffset End)>?> BusyAsync(string token, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var address = FormattableString.Invariant(
            $"{options.Value.Endpoint.TrimEnd('/')}/me/calendarView?startDateTime={GraphTime.Query(from)}&endDateTime={GraphTime.Query(to)}&$select=start,end,showAs&$orderby=start/dateTime&$top={MostEvents}");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Prefer", $"outlook.timezone=\"{GraphTime.Zone}\"");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var span = calls.Start(CallMetrics.Graph);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            calls.Answered(CallMetrics.Graph, (int)response.StatusCode, TimeSpan.Zero);
            if (!response.IsSuccessStatusCode)
                return null;
            await using var stream = await response.Content.ReadAsStreamAsync(limit.Token);
            var buffer = new byte[MaxAnswerBytes];
            var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, limit.Token);
            return JsonSerializer.Deserialize(buffer.AsSpan(0, length), GraphJson.Default.EventPage)?.Value is { } events ? TimesOf(events) : null;
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or JsonException || (lost is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            calls.Lost(CallMetrics.Graph);
            return null;
        }
    }

    private static IReadOnlyList<(DateTimeOffset Start, DateTimeOffset End)> TimesOf(IReadOnlyList<EventResource> events)
    {
        var times = new List<(DateTimeOffset, DateTimeOffset)>();
        foreach (var each in events.Where(each => each.ShowAs is not ("free" or "workingElsewhere")))
        {
            if (GraphTime.TryRead(each.Start, out var start) && GraphTime.TryRead(each.End, out var end))
                times.Add((start, end));
        }

        return times;
    }
}
