using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Meetings;

namespace Assistant.Skills.Meetings.Conclusions;

/// <summary>Reads who stands at a word of conclusions: units, people, several at once.</summary>
internal static class ConclusionNames
{
    private const int LongestName = 6;

    private static readonly PhraseList Roles = PhraseBook.Embedded["roles"];

    /// <summary>Those named from a word on, joined by commas, "và" and the like; none when nobody is named there.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="at">The word.</param>
    /// <param name="end">The word before which they must end.</param>
    /// <param name="isTold">Whether the words before tell that somebody follows.</param>
    public static (IReadOnlyList<ConclusionAssignee> Named, int End) ListAt(Reading reading, int at, int end, bool isTold)
    {
        var named = new List<ConclusionAssignee>();
        var last = at;
        for (var next = at; next < end && At(reading, next, end, isTold) is var (assignee, over) && over > next;)
        {
            if (named.Count > 0 && assignee is ConclusionAssignee.Collective && reading.Message.Folded[next] is "moi" or "tung")
                break;
            named.Add(assignee);
            last = next = over;
            if (next >= end)
                break;
            if (reading.Message.Folded[next] is "va" or "cung" or "and" && !WordGap.IsColon(reading.Message, next))
                next++;
            else if (WordGap.Before(reading.Message, next).IndexOfAny(",&+/") < 0)
                break;
        }

        return (named, last);
    }

    private static (ConclusionAssignee Assignee, int End) At(Reading reading, int at, int end, bool isTold)
    {
        var none = ((ConclusionAssignee)new ConclusionAssignee.Unknown(""), at);
        var several = ConclusionWords.Collective.LongestAt(reading.Whole, at) is { } all && all.End <= end ? all.End : at;
        var unit = reading.Units.FirstOrDefault(unit => unit.First == at && unit.End <= end && (isTold || unit.Strength != AliasStrength.Subject));
        if (several > at && several >= (unit?.End ?? at))
            return (new ConclusionAssignee.Collective(reading.Message.Slice(at, several)), several);
        if (unit is not null && !IsPartOfLonger(reading, unit, end))
            return (Of(unit.Match, reading.Message.Slice(unit.First, unit.End)), unit.End);
        var unknown = UnknownEnd(reading, at, end);
        if (unknown > at)
            return (new ConclusionAssignee.Unknown(reading.Message.Slice(at, unknown)), unknown);
        if (unit is not null)
            return (Of(unit.Match, reading.Message.Slice(unit.First, unit.End)), unit.End);
        return Person(reading, at, end) is { } person ? (new ConclusionAssignee.Person(person.Text), person.End) : none;
    }

    /// <summary>"Phòng Giáo dục" inside "Phòng Giáo dục Trung học" is not the unit meant.</summary>
    private static bool IsPartOfLonger(Reading reading, UnitMention unit, int end) =>
        (unit.Match is UnitMatch.Several || unit.Strength == AliasStrength.Partial) && UnknownEnd(reading, unit.First, end) > unit.End;

    private static ConclusionAssignee Of(UnitMatch match, string words) => match switch
    {
        UnitMatch.One { Unit.IsCollective: true } => new ConclusionAssignee.Collective(words),
        UnitMatch.One one => new ConclusionAssignee.OfUnit(one.Unit),
        UnitMatch.Several several when several.Options.All(unit => unit.IsCollective) => new ConclusionAssignee.Collective(words),
        UnitMatch.Several several => new ConclusionAssignee.OneOf(words, UnitList.Of([.. several.Options])),
        _ => new ConclusionAssignee.Unknown(words),
    };

    /// <summary>"Phòng Giáo dục Trung học": a kind of unit and the capitals behind it.</summary>
    private static int UnknownEnd(Reading reading, int at, int end)
    {
        if (ConclusionWords.UnitKind.LongestAt(reading.Whole, at) is not { } kind)
            return at;
        var last = at;
        for (var word = kind.End; word < end && word < kind.End + LongestName && (word == kind.End || !WordGap.HasBreak(reading.Message, word)); word++)
        {
            if (!Honorific.IsCapital(reading.Message, word) && (word == kind.End || !IsInName(reading, word)))
                break;
            last = word + 1;
        }

        return last;
    }

    /// <summary>A small word behind a capital one: "học" in "Giáo dục Trung học".</summary>
    private static bool IsInName(Reading reading, int word) =>
        Honorific.IsCapital(reading.Message, word - 1) && ConclusionWords.NameTail.LongestAt(reading.Whole, word) is not null;

    private static PersonName? Person(Reading reading, int at, int end)
    {
        var first = at + Honorific.Length(reading.Message, at);
        var role = RoleEnd(reading, first, end);
        if (role == at)
            return null;
        var name = role;
        while (name < end && name - role < LongestName && (name == role || !WordGap.HasBreak(reading.Message, name)) && Honorific.IsCapital(reading.Message, name)
            && !reading.Units.Any(unit => unit.First == name) && !reading.Times.Any(time => time.First == name))
            name++;
        if (name > role)
            return new PersonName(reading.Message.Slice(first, name), at, name);
        if (role > first)
            return new PersonName(reading.Message.Slice(first, role), at, role);

        // Typed without capitals: one word is as much as can be told to be the name.
        return first < end && IsPlainTitle(reading, at) && !char.IsDigit(reading.Message.Folded[first][0]) && Folding.Fold(reading.Message.Slice(first, first + 1)).Length > 1
            ? new PersonName(reading.Message.Slice(first, first + 1), at, first + 1)
            : null;
    }

    /// <summary>"chi" in a text with marks is "thu, chi" and no "chị".</summary>
    private static bool IsPlainTitle(Reading reading, int at) =>
        reading.Message.Folded[at] != "chi" || reading.Message.Words[at].Marks.Length > 0 || reading.Message.Words.All(word => word.Marks.Length == 0);

    private static int RoleEnd(Reading reading, int at, int end)
    {
        var longest = Roles.LongestAt(reading.Whole, at)?.End ?? at;
        return reading.Units.Where(unit => unit.First == longest && unit.End <= end && !WordGap.HasBreak(reading.Message, unit.First)).Select(unit => unit.End).DefaultIfEmpty(longest).Max();
    }
}
