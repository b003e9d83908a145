using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Reads the time words of a plan's field into a schedule. "trước ngày 10/6" ends on 9 June; "trong", "hết", "chậm nhất" and
/// "hoàn thành" make a stretch a deadline on its last day; "thường xuyên", "hằng năm" are continuous over the plan's year.
/// </summary>
/// <param name="year">The year that bare months and quarters belong to; null where the plan names none.</param>
internal sealed partial class ScheduleParser(int? year)
{
    /// <summary>The schedule that the words state; unscheduled where they state none that is understood.</summary>
    /// <param name="text">The words.</param>
    /// <param name="lastDayMeant">Whether the field asks for a last day ("Thời hạn", "Hoàn thành").</param>
    public Schedule Parse(string text, bool lastDayMeant = false)
    {
        var words = text.Trim(' ', '.', ';', ',', '(', ')', '*');
        var folded = Folding.Fold(words);
        var stretches = StretchFinder.Find(folded, year);
        if (Continuous().IsMatch(folded) && !stretches.Any(stretch => stretch.Means == StretchMeaning.Before))
            return ContinuousOver(words, stretches);
        if (stretches.Count == 0)
            return new Schedule.Unscheduled();
        return FromStretches(words, folded, stretches, lastDayMeant);
    }

    private static Schedule FromStretches(string words, string folded, IReadOnlyList<Stretch> stretches, bool lastDayMeant)
    {
        var last = stretches[^1];
        if (stretches.Count == 1 && last.Means == StretchMeaning.From || OpenEnd().IsMatch(folded))
            return new Schedule.Period(words, stretches.Min(stretch => stretch.Days.First), null);
        if (stretches.Count == 1 && last.Means == StretchMeaning.Before)
            return new Schedule.Deadline(words, last.Days.First.AddDays(-1));
        if (stretches.Count == 1 && (last.Means == StretchMeaning.By || lastDayMeant))
            return new Schedule.Deadline(words, last.Days.Last);
        if (stretches.Count > 1 && stretches.All(stretch => stretch.Means is StretchMeaning.Before or StretchMeaning.By))
            return new Schedule.Deadline(words, stretches.Max(LastDay));
        if (stretches.Count == 2 && stretches[0].Means != StretchMeaning.From && last.Means is StretchMeaning.Before)
            return new Schedule.Deadline(words, LastDay(last));
        var first = stretches.Min(stretch => stretch.Days.First);
        var end = stretches.Max(LastDay);
        return first <= end ? new Schedule.Period(words, first, end) : new Schedule.Deadline(words, end);
    }

    private static DateOnly LastDay(Stretch stretch) =>
        stretch.Means == StretchMeaning.Before ? stretch.Days.First.AddDays(-1) : stretch.Days.Last;

    private Schedule ContinuousOver(string words, IReadOnlyList<Stretch> stretches)
    {
        var years = stretches.Where(stretch => stretch.WholeYears).ToList();
        if (years.Count > 0)
            return new Schedule.Continuous(words, new DateRange(years.Min(s => s.Days.First), years.Max(s => s.Days.Last)));
        return year is { } known ? new Schedule.Continuous(words, DateRange.Year(known)) : new Schedule.Unscheduled();
    }

    [GeneratedRegex(@"\bthuong xuyen\b|\blien tuc\b|\bhang (?:nam|quy|thang|tuan|ngay)\b|\bdinh ky\b|\btrong suot\b|\bmoi (?:thang|quy|tuan)\b")]
    private static partial Regex Continuous();

    [GeneratedRegex(@"\b(?:cac|nhung) nam (?:tiep theo|sau|ke tiep)")]
    private static partial Regex OpenEnd();
}
