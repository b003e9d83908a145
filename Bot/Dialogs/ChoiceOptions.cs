using System.Text.RegularExpressions;
using Assistant.Skills.Directory;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells of the options of a question what else they are called, and what they are.</summary>
internal static partial class ChoiceOptions
{
    private const int LongestDetail = 110;

    /// <summary>The options of a question, in order.</summary>
    public static IReadOnlyList<ChoiceOption> Of(DialogFrame.Choice frame, Office office) =>
        [.. frame.Options.Select(option => new ChoiceOption(option, () => BesideOf(option, frame, office)))];

    private static (string? Detail, IReadOnlyList<string> Names) BesideOf(string option, DialogFrame.Choice frame, Office office) => frame.Slot switch
    {
        "source" when SlotChoice.PlanNamed(option, office.Library) is { } plan => (null, [plan.Issuer ?? "", plan.Title, plan.Document ?? ""]),
        "task" when SlotChoice.TaskNamed(option, frame.Request, office.Library) is { } task => (Cut(office.Library.FindBySource(task.Source)!.Tasks.First(each => each.Key == task.Key).Title), []),
        ChoiceDesk.MeetingSlot => (null, [.. Clock().Matches(option).Select(time => SpokenTime(time))]),
        _ => (null, []),
    };

    /// <summary>"8h", "8h30": how people say the times of a meeting.</summary>
    private static string SpokenTime(Match time) =>
        time.Groups["minute"].Value == "00" ? $"{time.Groups["hour"].Value}h" : $"{time.Groups["hour"].Value}h{time.Groups["minute"].Value}";

    [GeneratedRegex(@"\b(?<hour>\d{1,2}):(?<minute>\d{2})\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    private static string Cut(string title) => title.Length <= LongestDetail ? title : $"{title[..title.LastIndexOf(' ', LongestDetail)]}…";
}
