using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding;

namespace Assistant.Bot.Dialogs;

/// <summary>Puts a chosen option into the request that asked for it.</summary>
internal static class SlotChoice
{
    /// <summary>The option that an answer means: its words, or its place ("2", "số 2"); null for anything else.</summary>
    public static string? Find(IReadOnlyList<string> options, string answer)
    {
        if (answer.Length > 300)
            return null;
        var words = Folding.FoldToWords(answer);
        if (options.FirstOrDefault(option => Folding.FoldToWords(option) == words) is { } same)
            return same;
        var number = words.StartsWith("so ", StringComparison.Ordinal) ? words[3..] : words;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position >= 1 && position <= options.Count)
            return options[position - 1];
        var holding = words.Length < 2 ? [] : options.Where(option => $" {Folding.FoldToWords(option)} ".Contains($" {words} ", StringComparison.Ordinal)).ToList();
        return holding.Count == 1 ? holding[0] : null;
    }

    /// <summary>The request with its slot filled in; null when the option names nothing any more.</summary>
    public static Request? Fill(Request request, string slot, string option, Office office) => slot switch
    {
        "unit" => office.Directory.Units.FirstOrDefault(unit => unit.Name == option) is { } unit ? WithUnit(request, unit) : null,
        "source" => PlanNamed(option, office.Library) is { } plan && TaskOf(request) is { } task ? WithTask(request, task with { Source = plan.Source }) : null,
        "task" => TaskNamed(option, request, office.Library) is { } found ? WithTask(request, found) : null,
        _ => null,
    };

    private static Request? WithUnit(Request request, Unit unit) => request switch
    {
        DueRequest due => due with { Unit = unit },
        FindRequest find => find with { Unit = unit },
        ReportsRequest reports => reports with { Unit = unit },
        MeetingsRequest meetings => meetings with { Unit = unit },
        MeetingStatsRequest stats => stats with { Unit = unit },
        RemindRequest remind => remind with { Unit = unit },
        LogMeetingRequest meeting => meeting with { Unit = unit },
        DraftReportRequest draft => draft with { Unit = unit },
        _ => null,
    };

    private static Request? WithTask(Request request, TaskReference task) => request switch
    {
        ExplainRequest => new ExplainRequest(task),
        WhoRequest who => who with { Task = task },
        ProgressRequest progress => progress with { Task = task },
        RemindRequest remind => remind with { Task = task },
        _ => null,
    };

    private static TaskReference? TaskOf(Request request) => request switch
    {
        ExplainRequest explain => explain.Task,
        WhoRequest who => who.Task,
        ProgressRequest progress => progress.Task,
        RemindRequest remind => remind.Task,
        _ => null,
    };

    private static Plan? PlanNamed(string option, PlanLibrary library) =>
        library.Plans.FirstOrDefault(plan => plan.Document is { } document && option.StartsWith($"{document}:", StringComparison.Ordinal))
        ?? library.Plans.FirstOrDefault(plan => plan.Title.StartsWith(option.TrimEnd('…'), StringComparison.Ordinal));

    private static TaskReference? TaskNamed(string option, Request request, PlanLibrary library)
    {
        var source = TaskOf(request)?.Source;
        var plans = library.Plans.Where(plan => string.IsNullOrEmpty(source) || plan.Source == source)
            .Where(plan => plan.Tasks.Any(task => task.Key.Value == option)).ToList();
        return plans.Count == 1 ? new TaskReference(plans[0].Source, new TaskKey(option)) : null;
    }
}
