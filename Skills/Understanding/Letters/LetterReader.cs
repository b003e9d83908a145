using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Grammar;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Understanding.Letters;

/// <summary>Reads which letter to draft. Nothing but the task is asked back: what was not said stays a blank of the draft.</summary>
internal static class LetterReader
{
    private static readonly PhraseList Names = PhraseBook.Embedded["letter-name"];
    private static readonly PhraseList Reports = PhraseBook.Embedded["letter-report"];
    private static readonly PhraseList LateWork = PhraseBook.Embedded["letter-late"];

    /// <summary>Reads it.</summary>
    public static (Request Request, Clarification? Needs) Read(Reading reading)
    {
        var first = Behind(Names, reading);
        var parts = LetterParts.Of(reading, first);
        var task = reading.Tasks.Count > 0 ? TaskSlot.Of(reading) : null;
        var named = parts.About is { } about && task is null ? ByWords(reading, about.First, about.End) : null;
        var units = Units(reading, parts);
        var reports = parts.Purpose is LetterPurpose.Urge or LetterPurpose.Ask && task is null && Has(Reports, reading, first);
        var request = new DraftLetterRequest(parts.Purpose, Addressee(reading, parts), LetterSubject.Of(reading, parts, task is not null))
        {
            Units = units,
            Task = task?.Task ?? named,
            EndsInTask = task is not null,
            Report = reports ? DraftReportReader.PeriodOf(reading) : null,
            Days = reports ? DraftReportReader.DaysOf(reading) : null,
            OfLateWork = parts.Purpose == LetterPurpose.Urge && task is null && Has(LateWork, reading, first),
        };
        return (request, task?.Needs);
    }

    private static TaskReference? ByWords(Reading reading, int first, int end) => reading.Message.Slice(first, end) is { Length: > 2 } words
        ? reading.Office.TasksByWords.Only(words, [.. reading.Plans.SelectMany(plan => plan.Plans)], reading.Asker.Unit)
        : null;

    private static UnitList Units(Reading reading, LetterParts parts) => parts.To is not { } to ? []
        : [.. reading.Units.Where(unit => unit.First < to.End && to.First < unit.End).Select(unit => unit.Match).OfType<UnitMatch.One>().Select(one => one.Unit).Distinct()];

    /// <summary>A unit of the organisation by its name; others, whose short names say less than the words do, as written.</summary>
    private static string? Addressee(Reading reading, LetterParts parts)
    {
        if (parts.To is not { } to)
            return null;
        var whole = reading.Units.FirstOrDefault(unit => unit.Match is UnitMatch.One { Unit.IsCollective: false } && unit.First <= to.First + 1 && unit.End >= to.End);
        if (whole?.Match is UnitMatch.One { Unit: var unit } && unit.Organization == reading.Asker.Organization)
            return unit.Name;
        var words = reading.Message.Slice(to.First, to.End);
        return words.Length == 0 ? null : words;
    }

    /// <summary>The word behind the first of some phrases; the beginning where none stands there.</summary>
    private static int Behind(PhraseList list, Reading reading)
    {
        for (var at = reading.Subject.First; at < reading.Subject.End; at++)
        {
            if (list.LongestAt(reading.Subject, at) is { } match)
                return match.End;
        }

        return reading.Subject.First;
    }

    private static bool Has(PhraseList list, Reading reading, int first)
    {
        for (var at = first; at < reading.Subject.End; at++)
        {
            if (list.LongestAt(reading.Subject, at) is not null)
                return true;
        }

        return false;
    }
}
