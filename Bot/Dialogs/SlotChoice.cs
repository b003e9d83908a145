using Assistant.Knowledge.Plans;
using Assistant.Skills.Directory;
using Assistant.Skills.Meetings.Conclusions;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Dialogs;

/// <summary>Puts a chosen option into the request that asked for it.</summary>
internal static class SlotChoice
{
    /// <summary>The request with its slot filled in; null when the option names nothing any more.</summary>
    public static Request? Fill(Request request, string slot, string option, Office office) => slot switch
    {
        "unit" => office.Directory.Units.FirstOrDefault(unit => unit.Name == option) is { } unit ? WithUnit(request, unit) : null,
        "source" when request is PlanChainRequest chain => PlanNamed(option, office.Library) is { } meant ? chain with { Text = PlanChainRequest.NameOf(meant) } : null,
        "source" => PlanNamed(option, office.Library) is { } plan && TaskOf(request) is { } task ? WithTask(request, new TaskReference(plan.Source, KeyIn(plan, task.Key))) : null,
        "task" => TaskNamed(option, request, office.Library) is { } found ? WithTask(request, found) : null,
        _ => null,
    };

    /// <summary>A key as the plan writes it: people type "ii.4".</summary>
    private static TaskKey KeyIn(Plan plan, TaskKey said) =>
        plan.Tasks.FirstOrDefault(task => string.Equals(task.Key.Value, said.Value, StringComparison.OrdinalIgnoreCase))?.Key ?? said;

    /// <summary>The request with all of the options, where one request can hold them; null where each is a request of its own.</summary>
    public static Request? FillAll(Request request, string slot, IReadOnlyList<string> options, Office office)
    {
        var units = slot == "unit" ? options.Select(option => office.Directory.Units.FirstOrDefault(unit => unit.Name == option)).OfType<Unit>().ToList() : [];
        return units.Count != options.Count ? null : request switch
        {
            DueRequest due => due with { Unit = units[0], AlsoUnits = [.. units.Skip(1)] },
            ReportsRequest reports => reports with { Unit = units[0], AlsoUnits = [.. units.Skip(1)] },
            _ => null,
        };
    }

    private static Request? WithUnit(Request request, Unit unit) => request switch
    {
        DueRequest due => due with { Unit = unit },
        FindRequest find => find with { Unit = unit },
        ReportsRequest reports => reports with { Unit = unit },
        MeetingsRequest meetings => meetings with { Unit = unit },
        MeetingStatsRequest stats => stats with { Unit = unit },
        RemindRequest remind => remind with { Unit = unit },
        ExtensionsRequest => new ExtensionsRequest(unit),
        LogMeetingRequest meeting => meeting with { Unit = unit },
        DraftReportRequest draft => draft with { Unit = unit },
        _ => null,
    };

    /// <summary>The request about another task; null where it is about none.</summary>
    public static Request? WithTask(Request request, TaskReference task) => request switch
    {
        ExplainRequest => new ExplainRequest(task),
        WhoRequest who => who with { Task = task },
        ProgressRequest progress => progress with { Task = task },
        ExtendRequest extend => extend with { Task = task },
        DecideExtensionRequest decide => decide with { Task = task },
        WithdrawExtensionRequest withdraw => withdraw with { Task = task },
        RemindRequest remind => remind with { Task = task, Unit = null, Text = null },
        AskPartsRequest ask => ask with { Task = task },
        DraftLetterRequest letter => letter with { Task = task },
        PartsRequest parts => parts with { Task = task },
        _ => null,
    };

    /// <summary>The task that a request is about; null where it is about none.</summary>
    public static TaskReference? TaskOf(Request request) => request switch
    {
        ExplainRequest explain => explain.Task,
        WhoRequest who => who.Task,
        ProgressRequest progress => progress.Task,
        ExtendRequest extend => extend.Task,
        DecideExtensionRequest decide => decide.Task,
        WithdrawExtensionRequest withdraw => withdraw.Task,
        RemindRequest remind => remind.Task,
        AskPartsRequest ask => ask.Task,
        DraftLetterRequest letter => letter.Task,
        PartsRequest parts => parts.Task,
        _ => null,
    };

    /// <summary>The plan that an option names; null when there is none any more.</summary>
    public static Plan? PlanNamed(string option, PlanLibrary library) =>
        library.Plans.FirstOrDefault(plan => plan.Document is { } document && option.StartsWith($"{document}:", StringComparison.Ordinal))
        ?? library.Plans.FirstOrDefault(plan => plan.Title.StartsWith(option.TrimEnd('…'), StringComparison.Ordinal));

    /// <summary>The task that an option names, for a request that may name its plan; null when it is none, or several.</summary>
    public static TaskReference? TaskNamed(string option, Request request, PlanLibrary library)
    {
        var source = TaskOf(request)?.Source;
        var plans = library.Plans.Where(plan => string.IsNullOrEmpty(source) ? !ConclusionPlan.Is(plan) : plan.Source == source)
            .Where(plan => plan.Tasks.Any(task => task.Key.Value == option)).ToList();
        return plans.Count == 1 ? new TaskReference(plans[0].Source, new TaskKey(option)) : null;
    }
}
