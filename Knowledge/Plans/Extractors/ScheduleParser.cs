using System.Text.RegularExpressions;
using Assistant.Knowledge.Time;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>
/// Reads the time words of a plan's field into a schedule. "trước ngày 10/6" ends on 9 June; "trong", "hết", "chậm nhất" and
/// "hoàn thành" make a stretch a deadline on its last day; "thường xuyên", "hằng năm" are continuous over the plan's year.
/// </summary>
/// <param name="years">The years that bare months and quarters belong to.</param>
internal sealed partial class ScheduleParser(ScheduleYears years)
{
    /// <summary>A parser for a plan of one year; null where the plan names none.</summary>
    public ScheduleParser(int? year)
        : this(new ScheduleYears(year))
    {
    }

    /// <summary>The schedule that the words state; unscheduled, with the words kept, where they state none that is understood.</summary>
    /// <param name="text">The words.</param>
    /// <param name="lastDayMeant">Whether the field asks for a last day ("Thời hạn", "Hoàn thành").</param>
    public Schedule Parse(string text, bool lastDayMeant = false)
    {
        var words = text.Trim(' ', '.', ';', ',', '(', ')', '*');
        var folded = Folding.Fold(words);
        var stretches = StretchFinder.Find(folded, years);
        if (Continuous().IsMatch(folded) && !(stretches.Any(stretch => !stretch.WholeYears) && FromTo().IsMatch(folded)) && !stretches.Any(stretch => stretch.Means == StretchMeaning.Before))
            return ContinuousOver(words, stretches);
        if (stretches.Count == 0)
            return Unread(words);
        if (Reckoned().IsMatch(folded))
            return Unread(words);
        return FromStretches(words, folded, stretches, lastDayMeant);
    }

    private static Schedule FromStretches(string words, string folded, IReadOnlyList<Stretch> stretches, bool lastDayMeant)
    {
        var last = stretches[^1];
        if (stretches.Count == 1 && last.Means == StretchMeaning.From || OpenEnd().IsMatch(folded))
            return new Schedule.Period(words, stretches.Min(stretch => stretch.Days.First), null);
        if (stretches.Count == 1 && last.Means == StretchMeaning.Before)
            return new Schedule.Deadline(words, last.Days.First.AddDays(-1));
        if (stretches.Count == 1 && (last.Means == StretchMeaning.By || (lastDayMeant && !FromTo().IsMatch(folded))))
            return new Schedule.Deadline(words, last.Days.Last);
        if (stretches.Count > 1 && stretches.All(stretch => stretch.Means is StretchMeaning.Before or StretchMeaning.By))
            return new Schedule.Deadline(words, stretches.Max(LastDay));
        if (stretches.Count == 2 && stretches[0].Means != StretchMeaning.From && last.Means is StretchMeaning.Before)
            return new Schedule.Deadline(words, LastDay(last));
        // "trước 15/10; cập nhật tháng 3": the last day stands first.
        if (stretches[0].Means is StretchMeaning.Before || (stretches[0].Means is StretchMeaning.By && folded.Contains(';', StringComparison.Ordinal)))
            return new Schedule.Deadline(words, LastDay(stretches[0]));
        var first = stretches.Min(stretch => stretch.Days.First);
        var end = stretches.Max(LastDay);
        return first <= end ? new Schedule.Period(words, first, end) : new Schedule.Deadline(words, end);
    }

    private static DateOnly LastDay(Stretch stretch) =>
        stretch.Means == StretchMeaning.Before ? stretch.Days.First.AddDays(-1) : stretch.Days.Last;

    private Schedule ContinuousOver(string words, IReadOnlyList<Stretch> stretches)
    {
        var named = stretches.Where(stretch => stretch.WholeYears).ToList();
        if (named.Count > 0)
            return new Schedule.Continuous(words, new DateRange(named.Min(s => s.Days.First), named.Max(s => s.Days.Last)));
        return years.Whole is { } known ? new Schedule.Continuous(words, known) : Unread(words);
    }

    private static Schedule.Unscheduled Unread(string words) => new(words.Any(char.IsLetterOrDigit) ? words : null);

    /// <summary>"trong vòng 30 ngày kể từ ngày 01/3": the day named is not the last.</summary>
    [GeneratedRegex(@"\b(?:trong|sau) (?:vong |thoi han )?\d{1,3} (?:ngay|thang|tuan)\b.{0,40}\b(?:ke tu|tu ngay|tu khi)\b")]
    private static partial Regex Reckoned();

    [GeneratedRegex(@"\bthuong xuyen\b|\blien tuc\b|\bhang (?:nam|quy|thang|tuan|ngay|hoc ky)\b|\bdinh ky\b|\btrong suot\b|\bmoi (?:thang|quy|tuan|hoc ky)\b")]
    private static partial Regex Continuous();

    /// <summary>Both ends are named: "hằng ngày, từ ngày 01/3 đến ngày 30/4".</summary>
    [GeneratedRegex(@"\btu (?:ngay |thang |quy |dau thang )?[\divx][^;]{0,24}? den (?:het |cuoi )?(?:ngay |thang |quy )?[\divx]")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?:cac|nhung) nam (?:tiep theo|sau|ke tiep)")]
    private static partial Regex OpenEnd();
}
