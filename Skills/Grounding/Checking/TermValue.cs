using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Skills.Grounding.Checking;

/// <summary>What a term says, however it was written.</summary>
internal static class TermValue
{
    /// <summary>What days are counted in that are worked: nothing of it may be left out.</summary>
    public const string WorkingDay = "ngày làm việc";

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The term that a match of <see cref="TermReader"/>'s pattern is.</summary>
    public static Term Of(Match match, TermJoin join)
    {
        var groups = match.Groups;
        return groups["word"].Success ? new Term(TermKind.Word, match.Value.ToLowerInvariant(), join) { IsName = IsName(match.Value, join) }
            : groups["figure"].Success ? new Term(TermKind.Figure, Figure(match.Value), join)
            : groups["date"].Success ? new Term(TermKind.Date, Date(groups), join)
            : groups["clock"].Success ? new Term(TermKind.Clock, Clock(groups), join)
            : groups["document"].Success ? new Term(TermKind.DocumentNumber, Compact(match.Value).Replace('–', '-').ToUpperInvariant(), join)
            : groups["telephone"].Success ? new Term(TermKind.Telephone, string.Concat(match.Value.Where(char.IsAsciiDigit)), join)
            : groups["mail"].Success ? new Term(TermKind.Mail, match.Value.ToLowerInvariant(), join)
            : groups["link"].Success ? new Term(TermKind.Link, match.Value, join)
            : groups["symbol"].Success ? new Term(TermKind.Symbol, match.Value, join)
            : groups["workday"].Success ? new Term(TermKind.Figure, WorkingDay, join)
            : new Term(TermKind.Figure, match.Value.ToLowerInvariant(), join);
    }

    /// <summary>
    /// A number without leading zeros and grouping dots, with a decimal comma; zeros behind the comma stay: "4.0" is no 4.
    /// A comma before three digits is a comma: "1,500" is one and a half, as Vietnamese writes it.
    /// </summary>
    private static string Figure(string written)
    {
        var text = written.Replace('−', '-');
        var grouped = text.Split('.');
        if (grouped.Length > 1 && grouped[0].TrimStart('-').Length is >= 1 and <= 3 && grouped[0].TrimStart('-', '0').Length > 0
            && grouped.Skip(1).All(part => part.Split(',')[0].Length == 3 && (part == grouped[^1] || !part.Contains(',', StringComparison.Ordinal))))
        {
            text = string.Concat(grouped);
        }

        text = text.Replace('.', ',');
        var sign = text[0] == '-' ? "-" : "";
        var digits = text.TrimStart('-').TrimStart('0');
        return sign + (digits.Length == 0 || digits[0] == ',' ? "0" + digits : digits);
    }

    private static string Date(GroupCollection groups)
    {
        var year = groups["y"].Success ? groups["y"].Value : "*";
        if (groups["q"].Success)
            return $"{year}-Q{Quarter(groups["q"].Value)}";
        var month = groups["e"].Success ? Array.IndexOf(Months, groups["e"].Value.ToLowerInvariant()) + 1 : int.Parse(groups["m"].ValueSpan, CultureInfo.InvariantCulture);
        return groups["d"].Success
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{int.Parse(groups["d"].ValueSpan, CultureInfo.InvariantCulture):00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
    }

    private static string Quarter(string name) => name switch
    {
        "I" or "1" or "một" or "nhất" => "1",
        "II" or "2" or "hai" or "nhì" => "2",
        "III" or "3" or "ba" => "3",
        _ => "4",
    };

    private static string Clock(GroupCollection groups) => string.Create(CultureInfo.InvariantCulture,
        $"{int.Parse(groups["h"].ValueSpan, CultureInfo.InvariantCulture):00}:{(groups["min"].Success ? int.Parse(groups["min"].ValueSpan, CultureInfo.InvariantCulture) : 0):00}");

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool IsName(string word, TermJoin join) =>
        char.IsUpper(word[0]) && (join != TermJoin.Break || (word.Length > 1 && word.All(char.IsUpper)));
}
