using System.Collections.Frozen;
using System.Globalization;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Time.Grammar;

/// <summary>The days of <c>holidays.txt</c> by the first word of their names.</summary>
internal static class HolidayNames
{
    private static readonly FrozenDictionary<string, NamedDay[]> Days = Read()
        .GroupBy(day => day.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(days => days.Key, days => days.OrderByDescending(day => day.Words.Count).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a folded word begins the name of a day.</summary>
    internal static bool IsFirstWord(ReadOnlySpan<char> folded) => Days.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folded);

    /// <summary>The longest name that stands at a place; null where there is none.</summary>
    internal static NamedDay? Find(TokenLine line, int i)
    {
        if (!line[i].OpensName || !Days.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line.Folded(i), out var days))
            return null;
        foreach (var day in days)
            if (Stands(day, line, i))
                return day;
        return null;
    }

    private static bool Stands(NamedDay day, TokenLine line, int i)
    {
        for (var k = 1; k < day.Words.Count; k++)
            if (!IsWord(line, i + k, day.Words[k]))
                return false;
        return true;
    }

    private static bool IsWord(TokenLine line, int i, string word) => line[i].Kind switch
    {
        TokenKind.Word => line.Folded(i).SequenceEqual(word),
        TokenKind.Symbol => word.Length == 1 && line[i].Is(word[0]),
        _ => false,
    };

    private static IEnumerable<NamedDay> Read()
    {
        foreach (var (date, names) in WordList.Read("holidays.txt", ':'))
        {
            var parts = date.Split('/', ' ');
            foreach (var name in names.Split(';'))
                yield return new NamedDay(
                    Folding.Fold(name.Trim()).Replace("'", " ' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), parts.Length > 2);
        }
    }
}
