using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Storage;

namespace Assistant.Bot.Intake;

/// <summary>A plan that was read and waits to be added.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Lines">The lines it was read from, parted by LF.</param>
/// <param name="Pages">The pages that the lines stand on.</param>
/// <param name="Hash">The hash of its text.</param>
internal sealed record IntakePlan(Plan Plan, string Lines, IReadOnlyList<SourcePage> Pages, string Hash)
{
    /// <summary>A plan as it was just read.</summary>
    public static IntakePlan Of(Plan plan, SourceText text) =>
        new(plan, string.Join('\n', text.Lines.Select(line => line.Text)), text.Pages, PlanStore.Hash(text));

    /// <summary>The text it was read from.</summary>
    public SourceText Text() => SourceText.FromString(Plan.Source, Lines, Pages);
}
