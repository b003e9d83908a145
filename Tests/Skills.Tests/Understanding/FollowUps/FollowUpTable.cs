using System.Globalization;
using System.Text.Json;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Rewriting;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding.FollowUps;

/// <summary>
/// The table of messages that lean on an answer, and of such that stand alone after one. A row says what was said "before" (one message or several), "at" which
/// clock and in which "unit", how many "minutes" passed, what is said now ("say"), and what that means: "is" is the kind of request, "table", "list", "page N", "all",
/// "cites", "shorter", "for-leader", "nowhere N", "returns …" or "alone"; "slots" are the slots judged ("" for absent), "needs" what is asked back, "thing" the key of the thing it is about ("" for none).
/// </summary>
internal static class FollowUpTable
{
    /// <summary>What is said in the table.</summary>
    public static IEnumerable<string> Texts
    {
        get
        {
            using var stream = typeof(FollowUpTable).Assembly.GetManifestResourceStream("followups.jsonl").ShouldNotBeNull();
            using var reader = new StreamReader(stream);
            foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.StartsWith('{')))
            {
                using var row = JsonDocument.Parse(line);
                if (row.RootElement.TryGetProperty("say", out var say))
                {
                    yield return say.GetString()!;
                }
            }
        }
    }

    public static async Task<IReadOnlyList<FollowUpVerdict>> JudgeAsync(string resource)
    {
        await using var stream = typeof(FollowUpTable).Assembly.GetManifestResourceStream(resource).ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        var verdicts = new List<FollowUpVerdict>();
        var (group, at, unit, before) = ("", "2026-05-13T09:00:00+07:00", (string?)null, Array.Empty<string>());
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length == 0 || line[0] != '{')
            {
                continue;
            }

            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            if (root.TryGetProperty("before", out var said))
            {
                before = said.ValueKind == JsonValueKind.Array ? [.. said.EnumerateArray().Select(each => each.GetString()!)] : [said.GetString()!];
                at = root.TryGetProperty("at", out var clock) ? clock.GetString()! : "2026-05-13T09:00:00+07:00";
                unit = root.TryGetProperty("unit", out var own) ? own.GetString() : null;
            }

            group = root.TryGetProperty("group", out var named) ? named.GetString()! : group;
            if (root.TryGetProperty("say", out var say))
            {
                verdicts.Add(new FollowUpVerdict(group, string.Join(" » ", before), say.GetString()!, root.GetProperty("is").GetString() == "alone", await WrongAsync(root, before, at, unit)));
            }
        }

        return verdicts;
    }

    private static async Task<string?> WrongAsync(JsonElement row, string[] before, string at, string? unit)
    {
        var talk = new Talk(unit, at);
        foreach (var message in before)
        {
            await talk.SayAsync(message);
        }

        talk.Wait(TimeSpan.FromMinutes(row.TryGetProperty("minutes", out var minutes) ? minutes.GetInt32() : 1));
        var meant = talk.Read(row.GetProperty("say").GetString()!);
        var got = Name(meant);
        var want = row.GetProperty("is").GetString()!;
        return got != want ? $"is '{got}', not '{want}'{Things(talk)}"
            : WrongSlots(row, meant) ?? WrongThing(row, meant, talk);
    }

    private static string Things(Talk talk) => $" {talk.Memory?.Request} [{string.Join(", ", talk.Memory?.Things.Select(thing => thing.Key?.Value ?? "-") ?? [])}] focus {talk.Memory?.Focus}";

    private static string Name(FollowUp? meant) => meant switch
    {
        null => "alone",
        FollowUp.Asks asks => RequestFacts.Of(asks.Understood.Request).Kind,
        FollowUp.Shows { View: { Form: AnswerForm.Table } } => "table",
        FollowUp.Shows { View: { Page: null } } => "all",
        FollowUp.Shows { View: { Page: 1 } } => "list",
        FollowUp.Shows { View: { Page: var page } } => $"page {page}",
        FollowUp.Cites => "cites",
        FollowUp.Rewrites { Form: var form } => form == BriefForm.Shorter ? "shorter" : "for-leader",
        FollowUp.PointsNowhere nowhere => $"nowhere {nowhere.Count}",
        FollowUp.Returns returns => $"returns {returns.About?.ToString().ToLowerInvariant() ?? "any"}",
        _ => meant.GetType().Name,
    };

    private static string? WrongSlots(JsonElement row, FollowUp? meant)
    {
        var understood = (meant as FollowUp.Asks)?.Understood;
        var needs = row.TryGetProperty("needs", out var asked) ? asked.GetString() : null;
        if (understood?.Needs?.Slot != needs)
        {
            return $"asks back for '{understood?.Needs?.Slot}', not '{needs}'";
        }

        if (!row.TryGetProperty("slots", out var expected))
        {
            return null;
        }

        var slots = RequestFacts.Of(understood.ShouldNotBeNull().Request).Slots;
        slots["also"] = understood.Request is DueRequest due ? string.Join(", ", due.AlsoUnits.Select(also => also.Name)) : null;
        foreach (var slot in expected.EnumerateObject())
        {
            var (want, got) = (slot.Value.ToString(), slots.GetValueOrDefault(slot.Name) ?? "");
            var fits = slot.Name is "text" or "note" && want.Length > 0 ? Folding.FoldToWords(got).Contains(Folding.FoldToWords(want), StringComparison.Ordinal) : Folding.FoldToWords(got) == Folding.FoldToWords(want);
            if (!fits)
            {
                return $"{slot.Name} is '{got}', not '{want}'";
            }
        }

        return null;
    }

    private static string? WrongThing(JsonElement row, FollowUp? meant, Talk talk)
    {
        if (!row.TryGetProperty("thing", out var thing))
        {
            return null;
        }

        var focus = meant switch
        {
            FollowUp.Asks asks => asks.Focus,
            FollowUp.Cites cites => cites.Focus,
            _ => null,
        };
        var got = focus is { } place ? talk.Memory!.Things[place].Key?.Value ?? (place + 1).ToString(CultureInfo.InvariantCulture) : "";
        return got == thing.GetString() ? null : $"is about '{got}', not '{thing}'{Things(talk)}";
    }
}
