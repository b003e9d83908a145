using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Gathers the fields, introductions, brackets and items below a numbered node.</summary>
/// <param name="inline">Reads what running text assigns.</param>
internal sealed class TaskDrafter(InlineAssignments inline)
{
    private const double Introduced = 0.95;

    /// <summary>Drafts a node and the numbered nodes below it.</summary>
    public TaskDraft Draft(OutlineNode node) => Draft(node, [.. node.Children]);

    private TaskDraft Draft(OutlineNode node, IReadOnlyList<OutlineNode> children)
    {
        var draft = new TaskDraft(node);
        var title = TaskTitle.Of(node.Body!);
        TakeFieldsOf(draft, node.Body!);
        if (title.Body is { } body)
            draft.Current.Activities.Add(body);
        FieldKind? pending = null;
        foreach (var child in children)
            pending = Take(draft, child, pending);
        Hoist(draft);
        if (draft is { Groups: [{ Assignment: { Times.Count: 0 } timeless }], Parts.Count: 0 } && children is [{ Kind: MarkerKind.Paragraph, Children.Count: 0 } told])
            InlineAssignments.ReadUnclearTime(told.Body!, timeless);
        if (draft is { Groups: [{ Assignment: { Times.Count: 0 } undated }], Parts.Count: 0 })
            InlineAssignments.ReadUnclearTime(node.Body!, undated);
        if (draft is { Groups: [{ Assignment: { Leads.Count: 0 } unled }], Parts.Count: 0 })
            InlineAssignments.ReadActorBehindColon(node.Body!, unled);
        if (draft is { Groups: [{ Assignment: { Leads.Count: 0, Times.Count: > 0 } dated }], Parts.Count: 0 } && node.Kind == MarkerKind.Letter && children.Count == 0)
            InlineAssignments.ReadActor(node.Body!, dated);
        // A single paragraph below that names a time says at its beginning who acts.
        if (draft is { Groups: [{ Assignment: { Leads.Count: 0, Times.Count: > 0 } alone }], Parts.Count: 0 } && children is [{ Kind: MarkerKind.Paragraph, Children.Count: 0 } only])
            InlineAssignments.ReadActor(only.Body!, alone);
        if (draft.Groups is [{ Assignment.Activities.Count: 0 }] && draft.Parts.Count == 0)
            draft.Current.Activities.Add(node.Body!);
        return draft;
    }

    private FieldKind? Take(TaskDraft draft, OutlineNode child, FieldKind? pending)
    {
        var block = child.Body!;
        if (block.Text.Length == 0)
            return pending;
        if (FieldFinder.StartsWithField(block))
            return TakeField(draft, child);
        if (child.Label.Length > 0)
        {
            var own = ItemTail.OwnChildren(child);
            draft.Groups[^1].Letters.Add(child);
            draft.Parts.Add(Draft(child, [.. child.Children.Take(own)]));
            FieldKind? open = null;
            foreach (var tail in child.Children.Skip(own))
                open = Take(draft, tail, open);
            return null;
        }

        if (pending is { } kind and not FieldKind.Content)
        {
            draft.Current.Take(kind, block);
            return kind is FieldKind.Products ? kind : null;
        }

        if (LeadPhrase.FindIntroduction(block.Text) is { } introduction)
        {
            Introduce(draft, introduction, block);
            inline.Read(block, draft.Current);
            return pending;
        }

        if (!ItemTail.IsBracket(block.Text))
            draft.Current.Activities.Add(block);
        TakeFieldsOf(draft, block);
        foreach (var below in child.SelfAndDescendants().Skip(1))
            TakeFieldsOf(draft, below.Body!);
        return pending;
    }

    private static void Introduce(TaskDraft draft, LeadPhrase introduction, TextBlock block)
    {
        if (draft.Current.Leads.Count > 0)
            draft.Groups.Add((new Assignment(), []));
        draft.Current.TakeUnits(introduction.Leads, introduction.Coordinators, block.Lines, Introduced);
    }

    private static FieldKind? TakeField(TaskDraft draft, OutlineNode child)
    {
        var fields = FieldFinder.Find(child.Body!);
        foreach (var field in fields.Where(field => field.Value.Text.Any(char.IsLetterOrDigit)))
            draft.Current.Take(field.Kind, field.Value);
        var last = fields[^1];
        var open = !last.Value.Text.Any(char.IsLetterOrDigit);
        if (last.Kind == FieldKind.Content && !open && child.Children.Count > 0)
            draft.Current.Activities.Remove(last.Value);
        foreach (var below in child.Children)
        {
            if (FieldFinder.StartsWithField(below.Body!))
                TakeField(draft, below);
            else if (open || last.Kind is FieldKind.Content or FieldKind.Products)
                draft.Current.Take(last.Kind, below.Body!);
        }

        return open && child.Children.Count == 0 || last.Kind == FieldKind.Content ? last.Kind : null;
    }

    private void TakeFieldsOf(TaskDraft draft, TextBlock block)
    {
        foreach (var field in FieldFinder.Find(block).Where(field => field.Kind is not (FieldKind.Content or FieldKind.Products) && field.Value.Text.Any(char.IsLetterOrDigit)))
            draft.Current.Take(field.Kind, field.Value);
        inline.Read(block, draft.Current);
    }

    /// <summary>"Đơn vị chủ trì: …" after the last of several letters speaks for all of them.</summary>
    private static void Hoist(TaskDraft draft)
    {
        if (draft.Parts.Count < 2 || draft.IsAssigned)
            return;
        var last = draft.Parts[^1];
        if (last.Groups.Count > 1 || draft.Parts.SkipLast(1).Any(part => part.Groups.Any(group => group.Assignment.Leads.Count > 0)))
            return;
        var from = last.Groups[0].Assignment;
        if (from.Leads.Count == 0 || !last.Node.Children.Any(child => child.Kind >= MarkerKind.Bullet && FieldFinder.StartsWithField(child.Body!)))
            return;
        draft.Current.TakeOver(from);
        draft.Current.Times.AddRange(draft.Parts.SelectMany(part => part.Groups).SelectMany(group => group.Assignment.Times));
        foreach (var group in draft.Parts.SelectMany(part => part.Groups))
        {
            group.Assignment.Coordinators.Clear();
            group.Assignment.Times.Clear();
        }
    }
}
