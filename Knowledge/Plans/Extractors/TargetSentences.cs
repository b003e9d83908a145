using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads the figures of a block as goals, sentence by sentence.</summary>
internal static partial class TargetSentences
{
    /// <summary>The goals of a block, in order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="context">What the headings above it say.</param>
    public static IEnumerable<TargetReading> Read(TextBlock block, TargetContext context)
    {
        var start = 0;
        var folded = MisreadWords.Mended(block);
        foreach (var end in SentenceEnds(folded.Value))
        {
            foreach (var reading in ReadSentence(block, folded, context, start, end))
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

    private static IEnumerable<TargetReading> ReadSentence(TextBlock block, FoldedText folded, TargetContext context, int start, int end)
    {
        var sentence = folded.Value[start..end];
        var told = TargetPast.ToldUntil(sentence, context.Year);
        var figures = WithoutQualifiers(sentence, TargetFigure.Find(sentence));
        var period = PeriodOf().Match(sentence) is { Success: true } named && !TargetPast.IsEarlier(named.Value, context.Year) ? folded.Slice(start + named.Index, named.Length) : context.Period;
        var from = 0;
        string[] subjects = [];
        var last = TargetComparison.Equal;
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (figure.Index < told || !TargetGoal.Is(sentence, figure, context))
                continue;
            var next = i + 1 < figures.Count ? figures[i + 1].Index : sentence.Length;
            var before = sentence[from..figure.Index];
            var after = sentence[figure.End..next];
            var clause = new FigureClause(folded, start + from, start + figure.Index, start + figure.End, start + next);
            var comparison = TargetGoal.Compare(before, figure, after);
            var counted = figure.Kind is TargetFigureKind.Count or TargetFigureKind.Other && !clause.HasMeasure;
            var share = counted || (figure.Kind == TargetFigureKind.Share && clause.CountsWhatFollows(comparison));
            // A stretch target ("phấn đấu trong top 3") measures what the figure before it measured.
            var again = !share && subjects.Length > 0 && clause.HasNoSubject;
            subjects = again ? subjects : counted ? [clause.Counted(start + figure.UnitStart)] : share ? [clause.Following()] : clause.Preceding();
            if (subjects is [] or [""])
                subjects = [clause.About()];
            if (figure.Kind is TargetFigureKind.Count or TargetFigureKind.Other && comparison == TargetComparison.Equal && Joined().IsMatch(before))
                comparison = last;
            if (figure.Kind == TargetFigureKind.Share && share && last == TargetComparison.ReduceBy && comparison == TargetComparison.Equal && Joined().IsMatch(before))
                comparison = last;
            last = comparison;
            foreach (var subject in subjects)
                yield return new TargetReading(TargetGoal.Metric(subject, figure, comparison, again && Aspires().IsMatch(before)), comparison, figure.Value, UnitOf(folded, start, figure), period, share, block, folded.ToOriginal(start + figure.Index));
            from = figure.End + (share ? clause.FollowingLength : Qualifier().Match(after).Length);
        }
    }

    /// <summary>"100% hộ có doanh thu từ 01 tỷ đồng trở lên sử dụng …": the amount says which households, it is no goal.</summary>
    private static List<TargetFigure> WithoutQualifiers(string sentence, IReadOnlyList<TargetFigure> figures)
    {
        var kept = new List<TargetFigure>();
        foreach (var figure in figures)
        {
            var qualifies = kept.LastOrDefault() is { Kind: TargetFigureKind.Share } share && figure.Kind is not (TargetFigureKind.Share or TargetFigureKind.Rank)
                && (SameClause().IsMatch(sentence[share.End..figure.Index]) || (figure.Kind == TargetFigureKind.Other && !sentence[share.End..figure.Index].Contains(';', StringComparison.Ordinal)));
            if (!qualifies)
                kept.Add(figure);
        }

        return kept;
    }

    private static string UnitOf(FoldedText folded, int start, TargetFigure figure) => figure.Kind switch
    {
        TargetFigureKind.Share => "%",
        TargetFigureKind.Rank => "hạng",
        _ => folded.Slice(start + figure.UnitStart, figure.UnitLength),
    };

    /// <summary>Words that only say more about a figure: "top 5 địa phương dẫn đầu cả nước".</summary>
    [GeneratedRegex(@"^[^,;:]*(?=,)")]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"^ (?!so voi|tro len va)[a-z][^,;:.]+$(?<! va (?:to chuc|xay dung|thanh lap|co|it nhat|toi thieu|mo|tren|dat)(?: [a-z]+){0,4} )")]
    private static partial Regex SameClause();

    [GeneratedRegex(@"[.!?](?= |$)(?<!\b(?:tp|ts|st)\.)")]
    private static partial Regex Stop();

    [GeneratedRegex(@"(?<=\btrong )nam 20\d\d|\b(?:den |het )(?:het )?nam 20\d\d|\bnam 20\d\d(?=:)|\bgiai doan 20\d\d ?- ?20\d\d(?=[:,])")]
    private static partial Regex PeriodOf();

    /// <summary>"ít nhất 08 chi bộ, 12 đảng viên": the demand holds for both.</summary>
    [GeneratedRegex(@"^ ?(?:,|va|, va) ?$")]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b(?:phan dau|huong toi|no luc|tien toi)\b")]
    private static partial Regex Aspires();
}
