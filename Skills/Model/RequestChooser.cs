using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Model;

/// <summary>
/// Asks the model what a message means, where the grammar is not sure and its answer is of no use. The model only names a request: what the person is shown is
/// the skill's own answer to it, so that no word or number of the model's reaches anybody.
/// </summary>
/// <param name="model">The office's model, or none.</param>
public sealed class RequestChooser(LanguageModel model)
{
    /// <summary>Surer than this the grammar is believed: below it a message was taken for an open question, or for nothing.</summary>
    private const double LeastConfidence = 0.5;

    /// <summary>What one message may ask for; more would be the model rambling.</summary>
    private const int MostRequests = 3;

    private readonly FunctionLoop _loop = new(model);

    /// <summary>Whether the model is to be asked.</summary>
    /// <param name="understood">What the grammar made of the message.</param>
    /// <param name="answer">The answer to that.</param>
    public bool IsAsked(Understood understood, SkillResult answer)
    {
        ArgumentNullException.ThrowIfNull(understood);
        return model.Client is not null && understood is { Confidence: < LeastConfidence, Needs: null } && answer is (NotUnderstood or OpenAnswer { Passage: null });
    }

    /// <summary>Asks it, where it is to be asked. Nothing of the model throws.</summary>
    /// <param name="understood">What the grammar made of the message.</param>
    /// <param name="answer">The answer to that, which stands unless a better request is found.</param>
    /// <param name="message">The words as sent.</param>
    /// <param name="tools">The functions, bound to who asks.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Choice> ChooseAsync(
        Understood understood, SkillResult answer, string message, IModelTools tools, Asker asker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        if (!IsAsked(understood, answer))
            return new Choice.NotAsked();
        var end = await _loop.RunAsync(ChoosingPrompt.For(asker), message, tools, cancellationToken);
        var requests = (end switch
        {
            LoopEnd.Writes writes => Said(writes, message, asker),
            LoopEnd.Answered answered when !SaysNothing(answered.Words) => answered.Last.Where(read => IsOfUse(read.Result)).Select(read => read.Request),
            _ => [],
        }).Distinct().ToList();
        return requests.Count is 0 or > MostRequests
            ? new Choice.Nothing(end)
            : new Choice.Chosen([.. requests.Select(request => new Understood(request, 1, null, understood.Language) { Text = understood.Text })], end);
    }

    private static IEnumerable<Request> Said(LoopEnd.Writes writes, string message, Asker asker)
    {
        var speech = new WrittenBySpeech(message, asker);
        return writes.Requests.Select(each => speech.Keep(each.Request)).OfType<Request>();
    }

    private static bool SaysNothing(string words) => words.Contains(ChoosingPrompt.Nothing, StringComparison.Ordinal);

    /// <summary>Whether it is better than saying that nothing was understood, or found.</summary>
    private static bool IsOfUse(SkillResult result) => result switch
    {
        NotUnderstood or PlanNotLoaded or OpenAnswer { Passage: null } or TaskExplained { Task: null } => false,
        TasksFound found => found.Tasks.Count > 0,
        WhoAnswer who => who.Tasks.Count > 0,
        TargetsAnswer targets => targets.Targets.Count > 0,
        RulesAnswer rules => rules.Rules.Count > 0,
        PlansAnswer plans => plans.Plans.Count > 0,
        AskBack back => back.Needs.Options.Count > 0,
        _ => true,
    };
}
