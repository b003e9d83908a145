using Assistant.Skills.Functions.Slots;
using Assistant.Skills.Understanding.Requests;
using static Assistant.Skills.Functions.FunctionSlots;

namespace Assistant.Skills.Functions;

/// <summary>The functions that only read.</summary>
internal static class ReadForms
{
    private static readonly NumberSlot Year = new("year", 1990, 2150);
    private static readonly ChoiceSlot<Reminders.LedgerState> LedgerState = new("state", ContractNames.LedgerStates);
    private static readonly FlagSlot Unopened = new("unopened");
    private static readonly ChoiceSlot<LetterPurpose> Purpose = new("purpose", ContractNames.LetterPurposes);
    private static readonly TextSlot Addressee = new("addressee", MostName);
    private static readonly TextSlot About = new("about", MostTopic);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FunctionForm> All { get; } =
    [
        new("due_list", [Unit, From, To, Role, State, Page],
            call => new DueRequest(call.Unit(Unit), call.Period(From, To), call.Value(Role), call.Value(State))),
        new("tasks_find", [RequiredTopic, Unit, Role, Page],
            call => call.Thing(RequiredTopic) is { } text ? new FindRequest(text, call.Unit(Unit), call.Value(Role)) : null),
        new("tasks_who", [RequiredTopic, Role, Page],
            call => call.Thing(RequiredTopic) is { } text ? new WhoRequest(text, call.Value(Role)) : null),
        new("tasks_explain", [RequiredSource, RequiredKey],
            call => call.Task(RequiredSource, RequiredKey) is { } task ? new ExplainRequest(task) : null),
        new("reports_list", [Unit, From, To, Topic, Page],
            call => new ReportsRequest(call.Unit(Unit), call.Period(From, To), call.Thing(Topic))),
        new("report_draft", [Unit, From, To], call => new DraftReportRequest(null, call.Period(From, To), call.Unit(Unit))),
        new("letter_draft", [Addressee, Purpose, About, Source, Key], Letter),
        new("plans_list", [Topic, Year, Page], call => new PlansRequest(call.Thing(Topic), call.Value(Year))),
        new("plans_chain", [RequiredTopic, Unit], call => call.Thing(RequiredTopic) is { } text ? new PlanChainRequest(text, call.Unit(Unit)) : null),
        new("targets_list", [Topic, Page], call => new TargetsRequest(call.Thing(Topic))),
        new("rules_list", [Topic, Page], call => new RulesRequest(call.Thing(Topic))),
        new("plans_search", [RequiredTopic], call => call.Thing(RequiredTopic) is { } text ? new OpenRequest(text) : null),
        new("meetings_list", [Unit, From, To, Page], call => new MeetingsRequest(call.Unit(Unit), call.Period(From, To))),
        new("meetings_count", [Unit, From, To], call => new MeetingStatsRequest(call.Unit(Unit), call.Period(From, To))),
        new("extensions_list", [Unit, Page], call => new ExtensionsRequest(call.Unit(Unit))),
        new("parts_list", [Source, Key, Topic, Page], call => new PartsRequest(call.Task(Source, Key), call.Thing(Topic))),
        new("reminders_list", [Page], _ => new RemindersRequest()),
        new("reminders_history", [From, To, LedgerState, Unopened, Unit, Page],
            call => new ReminderLedgerRequest(call.Period(From, To), call.Value(LedgerState), call.Unit(Unit)) { Unopened = call.Value(Unopened) == true }),
    ];

    private static DraftLetterRequest Letter(FunctionCall call)
    {
        var addressee = call.Thing(Addressee);
        var task = call.Task(Source, Key);
        return new DraftLetterRequest(call.Value(Purpose) ?? LetterPurpose.Inform, addressee, call.Thing(About)) { Task = task, EndsInTask = task is not null };
    }
}
