using Assistant.Skills.Answering;
using Assistant.Skills.Answering.Chains;
using Assistant.Skills.Directory;
using Assistant.Skills.Drafting;
using Assistant.Skills.Progress;
using Assistant.Skills.Remembering;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills;

/// <summary>Hands each request to the skill that answers it.</summary>
/// <param name="office">The plans that answers are given from.</param>
/// <param name="progress">What people have reported.</param>
/// <param name="writes">The skills that keep the journal.</param>
/// <param name="remembered">How many answers from the plans are remembered for who asks the same; 0 for none.</param>
public sealed class Clerk(AnsweringOffice office, IProgressSource progress, IWriteSkills writes, int remembered = 0)
{
    private readonly Remembered<AnswerKey, SkillResult> _answers = new(remembered);
    private readonly DueSkill _due = new(office);
    private readonly ReportsSkill _reports = new(office);
    private readonly TaskSkill _tasks = new(office);
    private readonly PlansSkill _plans = new(office);
    private readonly ChainSkill _chains = new(office);
    private readonly GoalSkill _goals = new(office);
    private readonly OpenSkill _open = new(office);
    private readonly DraftSkills _drafts = new(office, progress, writes);

    /// <summary>Answers a request. Reads at once; what would be written is only prepared.</summary>
    public async Task<SkillResult> AnswerAsync(Understood understood, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(understood);
        ArgumentNullException.ThrowIfNull(asker);
        if (understood.Needs is { } needs && !IsWrite(understood.Request))
        {
            return new AskBack(understood.Request, needs);
        }

        if (UnloadedPlan(understood.Request) is { } plan)
        {
            return new PlanNotLoaded(understood.Request, plan);
        }

        if (understood.Request is MeetingsRequest or MeetingStatsRequest && PermissionDesk.Refuse(asker, Deed.ReadMeetings) is { } refusal)
        {
            return new NotPermitted(understood.Request, refusal);
        }

        return understood.Request switch
        {
            DueRequest or FindRequest or ExplainRequest or WhoRequest or PlanChainRequest => FromPlans(understood.Request, asker, await progress.ReadAsync(cancellationToken)),
            PlansRequest or ReviewRequest or TargetsRequest or RulesRequest or ReportsRequest or OpenRequest or HelpRequest or ChatRequest or UnknownRequest =>
                FromPlans(understood.Request, asker, ProgressSnapshot.Empty),
            LogMeetingRequest or ChangeMeetingRequest or CancelMeetingRequest or UndoRequest or MeetingsRequest or MeetingStatsRequest or ProgressRequest
                or ExtendRequest or DecideExtensionRequest or WithdrawExtensionRequest or ExtensionsRequest or AskPartsRequest or PartsRequest or RemindRequest or RemindersRequest or ReminderLedgerRequest =>
                await writes.PrepareAsync(understood.Request, asker, cancellationToken),
            DraftReportRequest draft => await _drafts.ReportAsync(draft, asker, cancellationToken),
            DraftLetterRequest letter => await _drafts.LetterAsync(letter, asker, cancellationToken),
            _ => throw new InvalidOperationException($"No skill answers {understood.Request.GetType().Name}."),
        };
    }

    /// <summary>
    /// Answers from the plans and what was reported, and from nothing else of the asker than the organisation and the day: so whoever asks the same of the
    /// same state gets the same answer.
    /// </summary>
    private SkillResult FromPlans(Request request, Asker asker, ProgressSnapshot reported)
    {
        var key = new AnswerKey(request, asker.Organization, asker.Today, reported);
        if (_answers.Find(key) is { } known)
        {
            return known;
        }

        var anybody = new Asker("", null, asker.Organization, null, new DateTimeOffset(asker.Today, TimeOnly.MinValue, asker.Now.Offset));
        SkillResult answer = request switch
        {
            DueRequest due => _due.Answer(due, anybody, reported),
            FindRequest find => _tasks.Find(find, anybody, reported),
            ExplainRequest explain => _tasks.Explain(explain, anybody, reported),
            WhoRequest who => Who(who, anybody, reported),
            PlansRequest plans => _plans.Answer(plans, anybody),
            PlanChainRequest chain => _chains.Answer(chain, anybody, reported),
            ReviewRequest review => _plans.Answer(new PlansRequest(review.Text), anybody),
            TargetsRequest targets => _goals.Targets(targets, anybody),
            RulesRequest rules => Rules(rules, anybody),
            ReportsRequest reports => _reports.Answer(reports, anybody),
            OpenRequest open => _open.Answer(open, anybody),
            HelpRequest help => new HelpAnswer(help),
            ChatRequest chat => new ChatAnswer(chat),
            UnknownRequest unknown => new NotUnderstood(unknown),
            _ => throw new InvalidOperationException($"The plans do not answer {request.GetType().Name}."),
        };
        _answers.Keep(key, answer);
        return answer;
    }

    /// <summary>Who bears something; where no task is about it, the duty in the plan that says so.</summary>
    private SkillResult Who(WhoRequest request, Asker asker, ProgressSnapshot reported)
    {
        var answer = _tasks.Who(request, asker, reported);
        return answer.Tasks.Count == 0 && _open.Answer(new OpenRequest(request.Text), asker) is { Passage: { Bearer: not null } passage } open && _tasks.IsAbout(passage, request.Text)
            ? open
            : answer;
    }

    /// <summary>The caps on a kind of meeting; what is asked about meetings and is no cap, in the plan's own words.</summary>
    private SkillResult Rules(RulesRequest request, Asker asker)
    {
        var answer = _goals.Rules(request, asker);
        return answer.Unmatched is { } words && _open.Answer(new OpenRequest(words), asker) is { Passage: not null } open ? open : answer;
    }

    /// <summary>The plan that a request names and that is not loaded; null when it names none or a loaded one.</summary>
    private string? UnloadedPlan(Request request) => request switch
    {
        DueRequest { Source: { } source } => office.Library.FindBySource(source) is null ? source : null,
        ExplainRequest { Task: { IsPlaced: true } task } => office.Library.FindBySource(task.Source) is null ? task.Source : null,
        DraftLetterRequest { Task: { IsPlaced: true } task } => office.Library.FindBySource(task.Source) is null ? task.Source : null,
        PartsRequest { Task: { IsPlaced: true } task } => office.Library.FindBySource(task.Source) is null ? task.Source : null,
        FindRequest find => PlanNumbers.Unloaded(find.Text, office.Library),
        WhoRequest { Task: null } who => PlanNumbers.Unloaded(who.Text, office.Library),
        PlansRequest { Text: { } text } => PlanNumbers.Unloaded(text, office.Library),
        TargetsRequest { Text: { } text } => PlanNumbers.Unloaded(text, office.Library),
        ReportsRequest { Text: { } text } => PlanNumbers.Unloaded(text, office.Library),
        OpenRequest open => PlanNumbers.Unloaded(open.Text, office.Library),
        _ => null,
    };

    /// <summary>Requests whose missing slots are filled in on their card rather than asked back one by one.</summary>
    private static bool IsWrite(Request request) => request is LogMeetingRequest or ChangeMeetingRequest or CancelMeetingRequest or UndoRequest
        or ProgressRequest or ExtendRequest or DecideExtensionRequest or WithdrawExtensionRequest or AskPartsRequest or RemindRequest;
}
