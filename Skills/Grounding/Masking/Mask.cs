using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Skills.Grounding.Masking;

/// <summary>
/// Puts a stand-in for personal data into whatever goes to a model in one question, and the data back into what comes from it. One datum has one
/// stand-in, so that a model can still tell persons apart. Not safe for many threads.
/// </summary>
public sealed partial class Mask
{
    private readonly Dictionary<string, string> _standIns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _data = new(StringComparer.Ordinal);

    /// <summary>The text with stand-ins: "NGƯỜI1", "SỐĐT1".</summary>
    public string Hide(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var hidden = new StringBuilder(text.Length);
        var from = 0;
        foreach (var stretch in PersonalData.In(text))
        {
            hidden.Append(text, from, stretch.Start - from).Append(StandIn(stretch.Kind, text.Substring(stretch.Start, stretch.Length)));
            from = stretch.Start + stretch.Length;
        }

        return hidden.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text with the data in place of the stand-ins. A stand-in that stands for nothing stays.</summary>
    public string Restore(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return StandIns().Replace(text, match => _data.GetValueOrDefault(match.Value, match.Value));
    }

    private string StandIn(PersonalKind kind, string datum)
    {
        if (_standIns.TryGetValue(datum, out var known))
            return known;
        var word = kind switch { PersonalKind.Name => "NGƯỜI", PersonalKind.Telephone => "SỐĐT", PersonalKind.Mail => "THƯ", _ => "GIẤYTỜ" };
        var standIn = string.Create(CultureInfo.InvariantCulture, $"{word}{_data.Count + 1}");
        _standIns[datum] = standIn;
        _data[standIn] = datum;
        return standIn;
    }

    [GeneratedRegex(@"\b(?:NGƯỜI|SỐĐT|THƯ|GIẤYTỜ)\d+\b", RegexOptions.CultureInvariant)]
    private static partial Regex StandIns();
}
