using Assistant.Skills.Directory;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells of the options of a question what else they are called, and what they are.</summary>
internal static class ChoiceOptions
{
    private const int LongestDetail = 110;

    /// <summary>The options of a question, in order.</summary>
    public static IReadOnlyList<ChoiceOption> Of(DialogFrame.Choice frame, Office office) => [.. frame.Options.Select(option => frame.Slot switch
    {
        "source" when SlotChoice.PlanNamed(option, office.Library) is { } plan => new ChoiceOption(option, null, [plan.Issuer ?? "", plan.Title, plan.Document ?? ""]),
        "task" when SlotChoice.TaskNamed(option, frame.Request, office.Library) is { } task => new ChoiceOption(option, Cut(office.Library.FindBySource(task.Source)!.Tasks.First(each => each.Key == task.Key).Title), []),
        _ => new ChoiceOption(option, null, []),
    })];

    private static string Cut(string title) => title.Length <= LongestDetail ? title : $"{title[..title.LastIndexOf(' ', LongestDetail)]}…";
}
