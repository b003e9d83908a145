using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Skills.Functions.Slots;

/// <summary>How long before a last day: a list of lengths of ISO 8601, P7D or PT4H.</summary>
/// <param name="Name">Its name.</param>
internal sealed partial record LeadTimesSlot(string Name) : Slot<LeadTimes>(Name)
{
    /// <inheritdoc/>
    public override ArgumentFault? Read(JsonElement value, Asker asker, out LeadTimes? read)
    {
        read = null;
        if (value.ValueKind != JsonValueKind.Array)
            return ArgumentFault.NotAList;
        if (value.GetArrayLength() > LeadTimes.Most)
            return ArgumentFault.TooLong;
        var lengths = ImmutableArray.CreateBuilder<CalendarDuration>();
        foreach (var item in value.EnumerateArray())
        {
            if (TextSlot.Words(item) is not { Length: < 10 } words || Length().Match(words) is not { Success: true } match)
                return ArgumentFault.NotALength;
            lengths.Add(new CalendarDuration(
                int.Parse(match.Groups["amount"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                GrainOf(match.Groups["unit"].Value[0], match.Groups["time"].Success)));
        }

        read = lengths.Count == 0 ? null : new LeadTimes(lengths.ToImmutable());
        return null;
    }

    /// <inheritdoc/>
    protected override JsonObject Shape() => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } };

    private static Grain GrainOf(char unit, bool isTime) => unit switch
    {
        'H' => Grain.Hour,
        'M' when isTime => Grain.Minute,
        'M' => Grain.Month,
        'W' => Grain.Week,
        _ => Grain.Day,
    };

    [GeneratedRegex("^P(?:(?<amount>[0-9]{1,4})(?<unit>[DWM])|(?<time>T)(?<amount>[0-9]{1,4})(?<unit>[HM]))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Length();
}
