using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Corrections;

/// <summary>The words of a plan that a person looks at to correct a part of it: when they change, the correction must be looked at again.</summary>
internal static class CorrectionBasis
{
    /// <summary>A task's words run to the next task, but no further than this.</summary>
    private const int MostLines = 40;

    /// <summary>
    /// The folded words of a part, without the numeral before them, which moves when a task is inserted. The head has none:
    /// its values stand all over the document, and are compared by themselves.
    /// </summary>
    public static string Of(Plan plan, PlanPart part, SourceText text) => part is PlanPart.Head || PlanParts.Evidence(plan, part) is not { } evidence
        ? ""
        : Unnumbered(Folding.FoldToWords(part is PlanPart.OfTask ? text.Quote(ToNextTask(plan, evidence.Lines, text)) : evidence.Quote));

    /// <summary>The folded words by which a part is known again: a task's title, else the words it was read from.</summary>
    public static string Name(Plan plan, PlanPart part) => part switch
    {
        PlanPart.Head => "",
        PlanPart.OfTask { Key: var key } => Folding.FoldToWords(plan.Tasks.FirstOrDefault(task => task.Key == key)?.Title ?? ""),
        _ => Unnumbered(Folding.FoldToWords(PlanParts.Evidence(plan, part)?.Quote ?? "")),
    };

    private static LineSpan ToNextTask(Plan plan, LineSpan own, SourceText text)
    {
        var next = plan.Tasks.Select(task => task.Evidence.Lines.First).Where(line => line > own.Last).DefaultIfEmpty(int.MaxValue).Min();
        var last = Math.Min(next - 1, Math.Min(own.Last + MostLines, text.Lines.Count));
        return new LineSpan(own.First, Math.Max(own.Last, last));
    }

    private static string Unnumbered(string words)
    {
        var rest = words.Split(' ');
        return string.Join(' ', rest.SkipWhile(IsNumeral));
    }

    private static bool IsNumeral(string word) => word.Length == 1 || word.All(char.IsAsciiDigit) || (word.Length <= 5 && word.All(c => c is 'i' or 'v' or 'x'));
}
