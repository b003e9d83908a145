using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Who attends a meeting, by name, without "anh", "chị", "đồng chí"; the chair is not among them.</summary>
internal static class MeetingNames
{
    private const int LongestName = 5;

    private static readonly PhraseList Lists = PhraseBook.Embedded["people-list"];
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

            var titled = Honorific.Is(reading.Message, at) && (at == reading.Subject.First || NotThere.LongestAt(reading.Subject, at - 1) is null);
            if (titled && PersonName.At(reading, at, reading.Subject.End) is { } person)
            {
                names.Add(person.Text);
                at = AddMore(reading, person.End, taken, names, named: true) - 1;
            }
            else if (Lists.LongestAt(reading.Subject, at) is { } head && head.End < reading.Subject.End)
            {
                at = Math.Max(head.End, AddMore(reading, head.End, taken, names, named: false)) - 1;
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
            var begins = !named || joined || WordGap.Before(reading.Message, at).Trim() is [','] or ['+'] or ['&'];
            if (!begins || first >= reading.Subject.End || taken.Any(span => span.First <= first && first < span.End))
            {
                return at;
            }

            var marked = Honorific.Is(reading.Message, first) || Honorific.IsCapital(reading.Message, first);
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
