using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads the figures of a block as goals, sentence by sentence.</summary>
internal static partial class TargetSentences
{
    /// <summary>No sentence that people wrote holds more; what does is a table or noise.</summary>
    private const int MostFigures = 60;

    /// <summary>The goals of a block, in order.</summary>
    public static IEnumerable<TargetReading> Read(TextBlock block)
    {
        var folded = block.Folded;
        var start = 0;
        foreach (var end in SentenceEnds(folded.Value))
        {
            foreach (var reading in ReadSentence(block, start, end))
                yield return reading;
            start = end;
        }
    }

    private static IEnumerable<int> SentenceEnds(string folded)
    {
        foreach (Match stop in Stop().Matches(folded))
            yield return stop.Index + stop.Length;
        yield return folded.Length;
    }

    private static IEnumerable<TargetReading> ReadSentence(TextBlock block, int start, int end)
    {
        var sentence = block.Folded.Value[start..end];
        var figures = Figure().Matches(sentence);
        var period = PeriodOf().Match(sentence) is { Success: true } named ? block.Folded.Slice(start + named.Index, named.Length) : null;
        var from = 0;
        string[] subjects = [];
        for (var i = 0; i < Math.Min(figures.Count, MostFigures); i++)
        {
            var figure = figures[i];
            if (!IsGoal(sentence, figure) || Value(figure) is not { } value)
                continue;
            var next = i + 1 < figures.Count ? figures[i + 1].Index : sentence.Length;
            var before = sentence[from..figure.Index];
            var after = sentence[(figure.Index + figure.Length)..next];
            var clause = new FigureClause(block.Folded, start + from, start + figure.Index, start + figure.Index + figure.Length, start + next);
            var comparison = Compare(before, figure, after);
            // A stretch target ("phấn đấu trong top 3") measures what the figure before it measured.
            var share = !figure.Groups["rank"].Success && clause.CountsWhatFollows(comparison);
            var again = !share && subjects.Length > 0 && clause.HasNoSubject;
            subjects = again ? subjects : share ? [figure.Groups["count"].Success ? clause.Counted(start + figure.Groups["count"].Index) : clause.Following()] : clause.Preceding();
            foreach (var subject in subjects)
                yield return new TargetReading(Metric(subject, figure, comparison, again), comparison, value, UnitOf(block, start, figure), period, share, block);
            from = figure.Index + figure.Length + (share ? clause.FollowingLength : Qualifier().Match(after).Length);
        }
    }

    private static bool IsGoal(string sentence, Match figure)
    {
        var before = sentence[Math.Max(0, figure.Index - 40)..figure.Index];
        if (Past().IsMatch(before))
            return false;
        return !figure.Groups["count"].Success || Demand().IsMatch(before);
    }

    private static decimal? Value(Match figure)
    {
        var digits = figure.Groups["n"].Value.Replace(',', '.');
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string UnitOf(TextBlock block, int start, Match figure)
    {
        if (figure.Groups["percent"].Success)
            return "%";
        if (figure.Groups["rank"].Success)
            return "hạng";
        var count = figure.Groups["count"];
        return block.Folded.Slice(start + count.Index, count.Length);
    }

    private static TargetComparison Compare(string before, Match figure, string after)
    {
        var near = before.Length > 45 ? before[^45..] : before;
        if (figure.Groups["rank"].Success)
            return TargetComparison.AtMost;
        if (Less().IsMatch(near))
            return TargetComparison.ReduceBy;
        if (More().IsMatch(near))
            return TargetComparison.IncreaseBy;
        if (AtLeast().IsMatch(near) || AndMore().IsMatch(after))
            return TargetComparison.AtLeast;
        return AtMost().IsMatch(near) ? TargetComparison.AtMost : TargetComparison.Equal;
    }

    private static string Metric(string subject, Match figure, TargetComparison comparison, bool stretch)
    {
        var folded = Folding.Fold(subject);
        var measure = figure.Groups["rank"].Success ? "xếp hạng "
            : figure.Groups["percent"].Success && comparison is not (TargetComparison.ReduceBy or TargetComparison.IncreaseBy) && !Measures().IsMatch(folded) ? "tỷ lệ "
            : "";
        return $"{measure}{subject}{(stretch ? " (phấn đấu)" : "")}".Trim();
    }

    /// <summary>Words that only say more about a figure: "top 5 địa phương dẫn đầu cả nước".</summary>
    [GeneratedRegex(@"^[^,;:]*(?=,)")]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"[.!?](?= |$)(?<!\b(?:tp|ts|st)\.)")]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?<![\d/.,])(?:(?<n>\d{1,3}(?:[.,]\d{1,2})?) ?(?<percent>%|phan tram\b)|(?<rank>\btop|\bnhom|\bthu hang|\bxep hang|\bxep thu|\bvi tri thu) (?<n>\d{1,2})\b(?! ngay| thang|%)|(?<n>\d{1,3}(?:[.,]\d{3})?|\d{1,5}) (?<count>mo hinh|de tai|sang kien|lop(?: tap huan| boi duong)?|hoi nghi|hoi thao|cuoc(?: kiem tra| thanh tra| giam sat| doi thoai)?|dot(?: kiem tra| truyen thong)?|lan/nam|buoi|luot nguoi|luot|hoc sinh|giao vien|truong|co so|don vi|ho(?: ngheo)?|cong trinh|km|ha|ty dong|trieu dong|diem|tin,? bai|bai viet|bai|video|san pham|du an|doanh nghiep|cay|giai phap|cau lac bo|thu tuc(?: hanh chinh)?|dich vu|nguoi|dang vien|to chuc|chuyen de|lao dong|viec lam|giuong|ca|to(?! chuc| trinh)|nhom|thon|hoc vien|can bo|van ban|phong trao|phien|nhiem vu|chi bo|tieu chi|ke hoach|bac|lan)\b)")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:it nhat|toi thieu|phan dau(?: co| dat)?|khong it hon|khong thap hon|toi da|khong qua|dat(?: tu)?|tu|tren) (?:co )?$")]
    private static partial Regex Demand();

    [GeneratedRegex(@"\b(?:da dat|dat duoc|ket qua dat|nam truoc dat|so voi|hien nay|hien dat|da hoan thanh)\b[^;]{0,30}$")]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:giam|tinh gian|cat giam|tiet kiem|rut ngan)(?: toi thieu| it nhat| tu| khoang| bot| them)?(?: thoi gian| chi phi)? ?$")]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(?:tang)(?: them| toi thieu| it nhat| tu| khoang)* ?$")]
    private static partial Regex More();

    [GeneratedRegex(@"\b(?:khong it hon|toi thieu|it nhat|tren|khong thap hon|khong duoi|tro len|tu)(?: la| dat| khoang)? ?$")]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"^ ?(?:tro len|so .{0,30} tro len)")]
    private static partial Regex AndMore();

    [GeneratedRegex(@"\b(?:khong qua|toi da|duoi|khong vuot qua|xuong con|xuong duoi|khong lon hon)(?: la)? ?$")]
    private static partial Regex AtMost();

    [GeneratedRegex(@"^(?:ty le|ti le|muc do|so luong|chi so|so |tong so|xep hang)")]
    private static partial Regex Measures();

    [GeneratedRegex(@"(?<=\btrong |\bden |\bhet )nam 20\d\d|\bnam 20\d\d(?=:)")]
    private static partial Regex PeriodOf();
}
