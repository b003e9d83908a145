using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding.Meetings;

/// <summary>Who attends a meeting, by name, without "anh", "chị", "đồng chí"; the chair is not among them.</summary>
internal static class MeetingNames
{
    private const int LongestName = 5;

    private static readonly PhraseList Lists = PhraseBook.Embedded["people-list"];
    private static readonly PhraseList Guests = PhraseBook.Embedded["people-guests"];
    private static readonly PhraseList Behind = PhraseBook.Embedded["people-behind"];
    private static readonly PhraseList NotThere = PhraseBook.Embedded["name-not"];

    /// <summary>Reads them.</summary>
    /// <param name="reading">The message up to its conclusions.</param>
    /// <param name="taken">Words that name the place, the chair or what the meeting is about; they name nobody who attends.</param>
    public static IReadOnlyList<string> Of(Reading reading, IReadOnlyList<(int First, int End)> taken)
    {
        var names = new List<string>();
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (taken.Any(span => span.First <= at && at < span.End))
            {
                continue;
            }

            var titled = Honorific.Is(reading.Message, at) && !IsElsewhere(reading, at);
            if (titled && PersonName.At(reading, at, reading.Subject.End) is { } person)
            {
                names.Add(person.Text);
                at = AddMore(reading, person.End, taken, names, named: true) - 1;
            }
            else if (Behind.LongestAt(reading.Subject, at) is not null && CapitalsBefore(reading, at) is var first && first < at && names.Count == 0)
            {
                AddMore(reading with { Subject = reading.Subject with { End = at } }, first, taken, names, named: false);
            }
            else if (Lists.LongestAt(reading.Subject, at) is { } head && head.End < reading.Subject.End)
            {
                at = Math.Max(head.End, AddMore(reading, head.End, taken, names, named: false)) - 1;
            }
            else if (Guests.LongestAt(reading.Subject, at) is { } guests && guests.End < reading.Subject.End && (WordGap.IsColon(reading.Message, guests.End) || reading.Message.Folded[at] is "moi" or "khach")
                && IsMarked(reading, guests.End))
            {
                at = Math.Max(guests.End, AddMore(reading, guests.End, taken, names, named: false)) - 1;
            }
        }

        return names;
    }

    /// <summary>Goes on with a list: names behind commas or "và"; behind a first name only those with a title or a capital.</summary>
    private static int AddMore(Reading reading, int at, IReadOnlyList<(int First, int End)> taken, List<string> names, bool named)
    {
        while (at < reading.Subject.End)
        {
            var joined = reading.Message.Folded[at] is "va" or "and" or "cung" or "voi";
            var first = joined ? at + 1 : at;
            var begins = !named || joined || WordGap.Before(reading.Message, at).Trim() is [','] or [';'] or ['+'] or ['&'];
            if (!begins || first >= reading.Subject.End || taken.Any(span => span.First <= first && first < span.End))
            {
                return at;
            }

            var marked = IsMarked(reading, first);
            if ((named && !marked) || ItemAt(reading, first) is not var (text, end))
            {
                return at;
            }

            names.Add(text);
            at = end;
            named |= marked;
        }

        return at;
    }

    /// <summary>"Không có anh Nam", "đơn của cô Hòa".</summary>
    private static bool IsElsewhere(Reading reading, int at)
    {
        for (var first = Math.Max(reading.Subject.First, at - 2); first < at; first++)
        {
            if (NotThere.LongestAt(reading.Subject with { End = at }, first) is { } not && not.End == at)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(Reading reading, int at) =>
        Honorific.Is(reading.Message, at) || Honorific.IsCapital(reading.Message, at) || reading.Units.Any(unit => unit.First == at);

    /// <summary>Where a list of names written with capitals begins that ends at a word.</summary>
    private static int CapitalsBefore(Reading reading, int end)
    {
        var first = end;
        while (first > reading.Subject.First && !reading.Times.Any(time => time.First < first && first <= time.End)
            && (Honorific.IsCapital(reading.Message, first - 1) || (reading.Message.Folded[first - 1] is "va" or "and" && first < end)))
        {
            first--;
        }

        return first;
    }

    /// <summary>A unit or a person.</summary>
    private static (string Text, int End)? ItemAt(Reading reading, int first)
    {
        if (reading.Units.Where(unit => unit.First == first).Select(unit => unit.End).DefaultIfEmpty(0).Max() is > 0 and var end && end <= reading.Subject.End)
        {
            return (reading.Message.Slice(first, end), end);
        }

        return PersonName.At(reading, first, Math.Min(reading.Subject.End, first + LongestName + 3)) is { } person ? (person.Text, person.End) : null;
    }
}
