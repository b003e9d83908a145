using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Testing;

namespace Assistant.EndToEnd.Tests.Graph;

/// <summary>A person who tells the assistant things, one after another, and does not let a server that dies keep anything from being taken down.</summary>
internal sealed class Clerk(PersonInChannel person, Func<Told, Task<bool>> stands, DeliveryTally tally)
{
    private const int Tries = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string[] Receipts = ["Đã ghi sổ", "Đã ghi tiến độ"];

    /// <summary>Writes a message, confirms the card by its button or in words, until it is taken down.</summary>
    public async Task TellAsync(Told told)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            var replies = await HeardAsync(person.Message(told.Words));
            while (Card(replies) is { } card)
                replies = await HeardAsync(told.Number % 2 == 0 ? person.Submit(PersonInChannel.Press(card, "confirm")) : person.Message("đồng ý"));
            var said = PersonInChannel.TextOf(replies);
            if (Array.Exists(Receipts, receipt => said.Contains(receipt, StringComparison.Ordinal)))
            {
                tally.Acknowledged(told);
                return;
            }

            // The receipt may have gone with the server that died: whoever is told anything else looks it up before saying it again.
            if (await stands(told))
            {
                tally.FoundStanding(told, said);
                return;
            }

            tally.SaidAgain(told, said);
        }

        throw new InvalidOperationException($"“{told.Words}” was not taken down in {Tries} tries.\n{tally.Describe()}");
    }

    private static JsonElement? Card(IReadOnlyList<JsonElement> replies) =>
        replies.Where(reply => reply.TryGetProperty("attachments", out _)).Select(reply => (JsonElement?)reply.GetProperty("attachments")[0].GetProperty("content"))
            .FirstOrDefault(card => card!.Value.TryGetProperty("actions", out var actions) && actions.EnumerateArray().Any(IsConfirm));

    private static bool IsConfirm(JsonElement action) =>
        action.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.TryGetProperty("action", out var name) && name.GetString() == "confirm";

    /// <summary>Delivers an activity, the same one again while nobody answers it: so does Teams.</summary>
    private async Task<IReadOnlyList<JsonElement>> HeardAsync(JsonObject activity)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(TimeSpan.FromMilliseconds(100)))
        {
            try
            {
                return await person.AskAsync(activity.DeepClone().AsObject());
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException && waited.Elapsed < Patience)
            {
                tally.Resent();
            }
        }
    }
}
