using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.EndToEnd.Tests.Outage;

/// <summary>Somebody who goes on writing down meetings whatever happens. What is not taken is delivered again, the same activity, as a channel does.</summary>
/// <param name="bot">The program.</param>
/// <param name="inBody">Whether the replies are taken from the answer; else they are waited for at the Connector.</param>
/// <param name="tally">What they are told.</param>
/// <param name="longest">After which time an answer that has not come is lost.</param>
internal sealed class PersonInOutage(BotProcess bot, bool inBody, OutageTally tally, TimeSpan longest)
{
    private const string Order = "ghi cuộc họp giao ban Văn phòng 8h ngày 18/5/2027 trực tuyến, 2 tiếng";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(500);

    private readonly PersonInChannel _person = bot.Person();
    private int _meetings;

    /// <summary>Writes down meetings until it is told to stop.</summary>
    public async Task GoOnAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (await TellAsync(_person.Message(Order)) is not { } offered || CardIn(offered) is not { } card)
                continue;
            var title = $"họp thử {_person.Conversation} {++_meetings}";
            if (await TellAsync(_person.Submit(PersonInChannel.Press(card, "confirm", ("Title", title)))) is { } told)
                Count(title, string.Join('\n', told.Select(reply => reply.ToString())));
            else
                await UntilToldAsync(title);
        }
    }

    /// <summary>Tells the assistant something and takes what it says; null when nothing has come for a while, for then it is owed.</summary>
    public async Task<IReadOnlyList<JsonElement>?> TellAsync(JsonObject activity)
    {
        if (inBody)
            activity["deliveryMode"] = "expectReplies";
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(BeforeAgain))
        {
            since.Elapsed.ShouldBeLessThan(longest, $"nobody takes {activity["id"]}");
            try
            {
                using var response = await _person.PostAsync(activity.DeepClone().AsObject());
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return inBody
                        ? [.. JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("activities").EnumerateArray()]
                        : await TakeAsync(activity["id"]!.GetValue<string>());
                }

                response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, "whoever is not answered is asked to come again");
            }
            catch (HttpRequestException)
            {
                bot.HasEnded.ShouldBeFalse(bot.Log);
            }

            tally.Again();
        }
    }

    private async Task<IReadOnlyList<JsonElement>?> TakeAsync(string activity)
    {
        tally.Owed.Enqueue((_person.Conversation, activity));
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(20)))
        {
            if (RepliesTo(bot.Connector, _person.Conversation, activity) is { Count: > 0 } replies)
                return [.. replies.Select(reply => reply.Activity)];
        }

        return null;
    }

    /// <summary>Whether it was stored is said once the Connector is there again; who asks again is told too.</summary>
    private async Task UntilToldAsync(string title)
    {
        var (_, activity) = tally.Owed.Last(owed => owed.Conversation == _person.Conversation);
        IReadOnlyList<ConnectorCall> replies = [];
        for (var waited = Stopwatch.StartNew(); replies.Count == 0; await Task.Delay(TimeSpan.FromMilliseconds(100)))
        {
            waited.Elapsed.ShouldBeLessThan(longest, $"nobody replies to {activity}");
            replies = RepliesTo(bot.Connector, _person.Conversation, activity);
        }

        Count(title, string.Join('\n', replies.Select(reply => reply.Text)));
    }

    /// <summary>What came to the Connector as the reply to an activity.</summary>
    public static IReadOnlyList<ConnectorCall> RepliesTo(FakeConnector connector, string conversation, string activity) =>
        [.. connector.Taken.Where(call => call.Conversation == conversation && call.Segments is [_, _, _, _, var replyTo] && Uri.UnescapeDataString(replyTo) == activity)];

    private static JsonElement? CardIn(IReadOnlyList<JsonElement> replies)
    {
        foreach (var reply in replies)
        {
            if (reply.TryGetProperty("attachments", out var attachments))
                return attachments[0].GetProperty("content");
        }

        return null;
    }

    private void Count(string title, string told)
    {
        if (told.Contains("Đã ghi sổ", StringComparison.Ordinal) || told.Contains("đã được ghi sổ trước đó", StringComparison.Ordinal))
            tally.Acknowledged.Enqueue(title);
        else
            tally.Denied.Enqueue((title, told));
    }
}
