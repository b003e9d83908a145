using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables;

/// <summary>Turns what a layout read into rows: numbers inferred, groups applied, quotes taken from the original.</summary>
internal static class RowAssembly
{
    /// <summary>The table; without rows where nothing in it has a unit or a time.</summary>
    public static AssignmentTable Assemble(SourceText original, DraftTable draft)
    {
        var drafts = draft.Rows.ToList();
        while (drafts.Count > 0 && drafts[^1].IsBare)
            drafts.RemoveAt(drafts.Count - 1);

        var numbers = draft.NumbersStand ? [.. drafts.Select(row => row.NumberWords.FirstOrDefault())] : RowNumbering.Infer(drafts);
        var usual = RowReadings.UsualIn(drafts);
        var rows = new List<AssignmentRow>();
        string? group = null;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsGroup(drafts, numbers, i))
                group = GroupName(drafts[i], numbers[i]);
            else if (Title(drafts[i].Content).Length > 0)
                rows.Add(Row(original, drafts[i], numbers[i], group, usual));
        }

        var last = drafts.Count == 0 ? draft.FirstLine : Math.Max(draft.FirstLine, drafts.Max(row => row.Lines.Max()));
        return new AssignmentTable(new LineSpan(draft.FirstLine, last), rows);
    }

    /// <summary>Printed as a group, or bare with a whole number that the rows after it begin with.</summary>
    private static bool IsGroup(List<DraftRow> drafts, IReadOnlyList<string?> numbers, int at)
    {
        if (drafts[at].IsGroup)
            return true;

        return drafts[at].IsBare && at + 1 < drafts.Count && numbers[at] is { } number && !number.Contains('.')
            && drafts[at + 1].NumberWords.Any(word => word.StartsWith(number + ".", StringComparison.Ordinal));
    }

    private static string? GroupName(DraftRow row, string? number) =>
        row.NumberWords.FirstOrDefault(word => word.All(c => c is 'I' or 'V' or 'X') || (word.Length == 1 && char.IsUpper(word[0]))) ?? number;

    private static AssignmentRow Row(SourceText original, DraftRow draft, string? number, string? group, IReadOnlyCollection<PlanField> usual) => new()
    {
        Number = number,
        Group = group,
        Content = Title(draft.Content),
        Leads = draft.Leads,
        Coordinators = draft.Coordinators,
        Time = draft.Time,
        IsLastDay = draft.IsLastDay,
        Activities = draft.Activities,
        Products = draft.Products,
        Evidence = new Evidence(new LineSpan(draft.Lines.Min(), draft.Lines.Max()), Quote(original, draft)),
        IsHeading = draft.IsBare,
        Readings = RowReadings.Of(draft, usual),
    };

    private static string Title(IEnumerable<string> pieces) => string.Join(' ', pieces).Trim().TrimEnd('.', ';', ',', ' ', '…');

    private static string Quote(SourceText original, DraftRow draft) => string.Join(' ', draft.Lines
        .Select(line => original.Lines[line - 1].Text.Trim())
        .Where(text => text.Length > 0));
}
