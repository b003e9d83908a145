using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>One person named in a message: by name without "anh", "chị" and office, or by office alone.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="First">The first word, titles included.</param>
/// <param name="End">The word after the last, an office behind the name included.</param>
internal sealed record PersonName(string Text, int First, int End)
{
    private const int LongestName = 5;

    private static readonly PhraseList Roles = PhraseBook.Embedded["roles"];
    private static readonly PhraseList Stops = PhraseBook.Embedded["name-end"];

    /// <summary>Whether an office such as "phó giám đốc" stands at a word.</summary>
    public static bool IsRole(Reading reading, int word) => word < reading.Subject.End && Roles.LongestAt(reading.Subject, word) is not null;

    /// <summary>Reads the person that a title, an office or a name at a word names; null when nothing there can be one.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="at">The word.</param>
    /// <param name="until">The word before which the name must end.</param>
    public static PersonName? At(Reading reading, int at, int until)
    {
        var first = at + Honorific.Length(reading.Message, at);
        var role = first < until ? RoleEnd(reading, first, until) : first;
        var name = role;
        if (role > first)
        {
            name += Honorific.Length(reading.Message, role);
        }

        var end = role > first && WordGap.HasBreak(reading.Message, role) ? name : NameEnd(reading, name, until);
        if (end > name && reading.Message.Folded[name] is not [>= '0' and <= '9', ..])
        {
            return new PersonName(reading.Message.Slice(name, end), at, end < until ? RoleEnd(reading, end, until) : end);
        }

        return role > first ? new PersonName(reading.Message.Slice(first, role), at, role) : null;
    }

    /// <summary>The end of an office, the unit it is held in included; the word itself when no office stands there.</summary>
    private static int RoleEnd(Reading reading, int at, int until)
    {
        if (Roles.LongestAt(reading.Subject, at) is not { } role || role.End > until)
        {
            return at;
        }

        return reading.Units.Where(unit => unit.First == role.End && unit.End <= until && !WordGap.HasBreak(reading.Message, unit.First)).Select(unit => unit.End).DefaultIfEmpty(role.End).Max();
    }

    private static int NameEnd(Reading reading, int first, int until)
    {
        var end = first;
        while (end < until && end - first < LongestName && (end == first || !WordGap.HasBreak(reading.Message, end)) && (!Ends(reading, end) || (end > first && IsGivenName(reading, end))))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Mai Anh", "Tú Anh": a title's word that ends a name written with capitals.</summary>
    private static bool IsGivenName(Reading reading, int word) =>
        Honorific.IsCapital(reading.Message, word) && reading.Message.Folded[word] is "anh" or "chi" or "co" && Honorific.IsCapital(reading.Message, word - 1)
        && !WordGap.HasBreak(reading.Message, word) && (WordGap.HasBreak(reading.Message, word + 1) || !Honorific.IsCapital(reading.Message, word + 1));

    private static bool Ends(Reading reading, int word) =>
        IsStop(reading, word) || Roles.LongestAt(reading.Subject, word) is not null || Honorific.Is(reading.Message, word)
        || reading.Times.Any(time => time.First == word) || reading.Units.Any(unit => unit.First <= word && word < unit.End);

    /// <summary>A word that ends names, unless its capital tells that it is one: "anh Tư", "chị Thắm".</summary>
    private static bool IsStop(Reading reading, int word) =>
        Stops.LongestAt(reading.Subject, word) is { } stop && (stop.End - stop.First > 1 || !Honorific.IsCapital(reading.Message, word));
}
