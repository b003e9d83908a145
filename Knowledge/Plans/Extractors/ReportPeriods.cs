using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Pairs the periods that a sentence names ("hằng quý, 6 tháng và năm") with the due days that it names.</summary>
internal static partial class ReportPeriods
{
    private const int FarthestPeriod = 170;

    /// <summary>The periods of each due day; none where the text names no period for it.</summary>
    public static IReadOnlyList<PairedPeriods> Of(string folded, IReadOnlyList<ReportDue> dues)
    {
        var periods = new List<PairedPeriods>();
        var labels = dues.Select(due => Label().Match(folded, due.End, Math.Min(60, folded.Length - due.End))).ToList();
        for (var first = 0; first < dues.Count;)
        {
            if (labels[first].Success)
            {
                periods.Add(new PairedPeriods([PeriodOf(labels[first++])]));
                continue;
            }

            var named = NamedBefore(folded, first == 0 ? 0 : dues[first - 1].End + labels[first - 1].Length, dues[first].Start);
            var last = first;
            while (last + 1 < dues.Count && !labels[last + 1].Success && dues[last + 1].Start - dues[last].End < FarthestPeriod
                && NamedBefore(folded, dues[last].End, dues[last + 1].Start).Count == 0 && !SentenceEnd().IsMatch(folded[dues[last].End..dues[last + 1].Start]))
                last++;
            var count = last - first + 1;
            if (named.Count == 0)
                named = ListedBehind(folded, dues[last].End, count);
            for (var i = 0; i < count; i++)
            {
                var chosen = Choose(folded, dues[first + i], named, i, count);
                periods.Add(i > 0 && IsOther(dues[first], dues[first + i], chosen)
                    ? new PairedPeriods([])
                    : new PairedPeriods(chosen, chosen.Count > 1 || dues[first + i].Own.Length > 0 || ListedBefore(folded, first == 0 ? 0 : dues[first - 1].End, dues[first].Start) <= count));
            }

            first = last + 1;
        }

        return periods;
    }

    /// <summary>"hằng quý, trước ngày 28 tháng cuối quý; gửi báo cáo … trước ngày 31/12": the second day is no quarter's, it is due once.</summary>
    private static bool IsOther(ReportDue first, ReportDue due, IReadOnlyList<ReportPeriod> chosen) =>
        first.Month is null && due.Month is not null && chosen is [ReportPeriod.Month or ReportPeriod.Quarter];

    private static IReadOnlyList<ReportPeriod> Choose(string folded, ReportDue due, List<ReportPeriod> named, int index, int count)
    {
        if (due.OwnPeriod() is { } own)
        {
            // "tháng cuối kỳ" leaves the period to the words before; "tháng cuối quý" names it.
            if (due.HangsOnPeriod && named.Count > 0)
                return count == 1 ? named : [named[Math.Min(index, named.Count - 1)]];
            return [own];
        }

        if (named.Count == 0)
            return Trailing().Match(folded, due.End, Math.Min(30, folded.Length - due.End)) is { Success: true } trailing ? [TrailingPeriod(trailing.Value)] : [];
        // "định kỳ 6 tháng, năm trước ngày 15/11": several periods share a day only where nothing tells them apart.
        return [named[Math.Clamp(index + Math.Max(0, named.Count - count), 0, named.Count - 1)]];
    }

    private static List<ReportPeriod> NamedBefore(string folded, int start, int end)
    {
        var from = Math.Max(start, end - FarthestPeriod);
        if (SentenceEnd().Matches(folded[from..end]).LastOrDefault() is { } stop)
            from += stop.Index;
        var all = Period().Matches(folded, from).TakeWhile(match => match.Index < end).ToList();
        // What the words after a semicolon name goes before what stands in front of it.
        var semicolon = folded.LastIndexOf(';', end - 1 < 0 ? 0 : end - 1, Math.Max(0, end - from));
        var near = all.Where(match => match.Index > semicolon).ToList();
        return [.. (near.Count > 0 ? near : all).Select(PeriodOf)];
    }

    /// <summary>"trước ngày 18 hằng tháng, …, trước ngày 05/11 báo cáo … tháng, quý, 6 tháng, năm": a list of as many periods behind the days.</summary>
    private static List<ReportPeriod> ListedBehind(string folded, int from, int count)
    {
        var end = SentenceEnd().Match(folded, from) is { Success: true } stop ? stop.Index : folded.Length;
        var list = PeriodList().Match(folded, from, end - from);
        if (!list.Success || count < 2)
            return [];
        var names = OnePeriod().Matches(list.Value).Select(PeriodOf).ToList();
        return names.Count == count ? names : [];
    }

    /// <summary>How many periods the list names that stands right before a day ("6 tháng, năm trước ngày 15/11"); 0 without a list.</summary>
    private static int ListedBefore(string folded, int start, int end)
    {
        var from = Math.Max(start, end - FarthestPeriod);
        var near = folded[from..end];
        return PeriodList().Matches(near).LastOrDefault() is { } list && !Period().IsMatch(near, list.Index + list.Length) && !SentenceEnd().IsMatch(near, list.Index + list.Length)
            ? OnePeriod().Count(list.Value)
            : 0;
    }

    private static ReportPeriod PeriodOf(Match match) => match switch
    {
        _ when match.Groups["half"].Success => ReportPeriod.HalfYear,
        _ when match.Groups["nine"].Success => ReportPeriod.NineMonths,
        _ when match.Groups["quarter"].Success => ReportPeriod.Quarter,
        _ when match.Groups["month"].Success => ReportPeriod.Month,
        _ => ReportPeriod.Year,
    };

    private static ReportPeriod TrailingPeriod(string words) =>
        words.Contains("quy", StringComparison.Ordinal) ? ReportPeriod.Quarter
        : words.Contains("nam", StringComparison.Ordinal) ? ReportPeriod.Year
        : ReportPeriod.Month;

    [GeneratedRegex(@"\b(?:(?:hang )?(?:thang|quy)|0?6 thang|0?9 thang|(?:hang )?nam)(?:(?:, va |, | va )(?:bao cao )?(?:(?:hang )?quy|0?6 thang|0?9 thang|(?:hang |ca )?nam|thang)\b){1,4}")]
    private static partial Regex PeriodList();

    [GeneratedRegex(@"(?<half>0?6 thang)|(?<nine>0?9 thang)|(?<quarter>quy)|(?<month>thang)|(?<year>nam)")]
    private static partial Regex OnePeriod();

    [GeneratedRegex(@"[.!?](?= |$)(?<!\b(?:tp|ts|st|\d)\.)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:(?<=[,;/|] ?)(?:(?<year>nam)|(?<quarter>quy)|(?<month>thang))(?= \(| \||[,;/]| truoc| va| cham nhat| gui| bao cao| ve | tham muu| tong hop| trinh| nop |:)|\b(?<half>0?6 thang|sau thang|nua nam|giua nam)(?: dau nam)?\b|\b(?<nine>0?9 thang|chin thang)\b|\b(?<quarter>hang quy|bao cao quy|dinh ky quy|moi quy|theo quy\b(?! dinh| che| trinh| hoach| mo)|quy (?:iv|i{1,3})\b|quy(?= truoc| \(truoc)|1 quy|quy:)|\b(?<month>hang thang|bao cao thang|dinh ky thang|moi thang|theo thang|thang:|1 thang/lan)|\b(?<year>hang nam|ca nam|bao cao nam|bao cao tong ket|tong ket nam|cuoi nam|mot nam|0?1 nam|moi nam|theo nam|dinh ky nam|va nam(?! \d)|nam(?= \(?truoc| \(?cham|:)|nam 20\d\d(?= \(?truoc| \(?cham|:)))")]
    private static partial Regex Period();

    /// <summary>The period behind its day: "trước ngày 25/6 (báo cáo 6 tháng)", "trước ngày 30/11 đối với báo cáo năm".</summary>
    [GeneratedRegex(@"\G(?: ?\(|,? (?=doi voi |cho ))(?:doi voi |cho )?(?:ky )?(?:(?:bao cao|so lieu|so ket|tong ket|dinh ky|ket qua) ){0,2}(?:(?<half>0?6 thang|giua nam|nua nam)(?: dau nam)?|(?<nine>0?9 thang)|(?:hang )?(?:(?<quarter>quy)|(?<month>thang)|(?:ca )?(?<year>nam)))(?= ?[),;.]|$| va\b)")]
    private static partial Regex Label();

    [GeneratedRegex(@"\G[ ,)]*(?:cua )?(?:hang thang|hang quy|hang nam|moi thang|moi quy|moi nam|cua thang cuoi quy|thang cuoi quy)")]
    private static partial Regex Trailing();
}
