using Microsoft.Extensions.AI;

namespace Assistant.Skills.Model;

/// <summary>
/// Talks with the model over functions: it chooses one, the function is run, it reads the result, and so on until it calls nothing more. Bounded in calls,
/// tokens, time and money; whatever goes wrong is an end like the others, and nothing but being cancelled throws.
/// </summary>
/// <param name="model">The model.</param>
public sealed class FunctionLoop(LanguageModel model)
{
    /// <summary>More calls in one answer are not run: the first ones are what was asked.</summary>
    private const int MostAtOnce = 4;

    /// <summary>What one answer may be long: it names functions, and says hardly anything.</summary>
    private const int LongestAnswer = 600;

    /// <summary>Characters of one token, where a server does not count; Vietnamese is written in many short ones.</summary>
    private const int CharactersPerToken = 3;

    /// <summary>Runs one talk.</summary>
    /// <param name="instructions">What the model is to do. Ours.</param>
    /// <param name="message">What the person wrote: data.</param>
    /// <param name="tools">The functions.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="InvalidOperationException">No model is configured.</exception>
    public async Task<LoopEnd> RunAsync(string instructions, string message, IModelTools tools, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tools);
        var client = model.Client ?? throw new InvalidOperationException("No model is configured.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(model.Limits.Time);
        var talk = new State(tools, [new ChatMessage(ChatRole.User, tools.Show(message))]);
        try
        {
            while (true)
            {
                if (await StepAsync(client, instructions, talk, limit.Token) is { } end)
                    return end with { Failures = talk.Failures };
            }
        }
        catch (ModelFailedException failure)
        {
            return new LoopEnd.Failed(failure.Failure, talk.Use, failure) { Failures = talk.Failures };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new LoopEnd.Failed(ModelFailure.Slow, talk.Use) { Failures = talk.Failures };
        }
    }

    private async Task<LoopEnd?> StepAsync(IChatClient client, string instructions, State talk, CancellationToken cancellationToken)
    {
        talk.Use = talk.Use with { Calls = talk.Use.Calls + 1 };
        if (talk.Use.IsBeyond(model.Limits))
            return new LoopEnd.Failed(ModelFailure.OverBudget, talk.Use with { Calls = talk.Use.Calls - 1 });
        var options = new ChatOptions
        {
            Instructions = instructions,
            Tools = [.. talk.Tools.Offered(talk.HasRead)],
            ToolMode = ChatToolMode.Auto,
            MaxOutputTokens = LongestAnswer,
        };
        var response = await client.GetResponseAsync(talk.History, options, cancellationToken);
        talk.Count(instructions, response);
        if (talk.Use.IsBeyond(model.Limits))
            return new LoopEnd.Failed(ModelFailure.OverBudget, talk.Use);
        if (Unusable(response) is { } why)
            return new LoopEnd.Failed(why, talk.Use);
        var calls = response.Messages.SelectMany(each => each.Contents).OfType<FunctionCallContent>().Take(MostAtOnce).ToList();
        return calls.Count == 0
            ? new LoopEnd.Answered(Thoughts.Remove(response.Text), talk.Last, talk.Use)
            : await CallAsync(calls, talk, cancellationToken);
    }

    /// <summary>Runs what was called and tells the model; an end where something is to be written down.</summary>
    private static async Task<LoopEnd?> CallAsync(IReadOnlyList<FunctionCallContent> calls, State talk, CancellationToken cancellationToken)
    {
        var results = new ChatMessage(ChatRole.Tool, (IList<AIContent>)[]);
        var outcomes = new List<ToolOutcome>();
        foreach (var call in calls)
        {
            var outcome = await talk.Tools.CallAsync(call, talk.HasRead, cancellationToken);
            outcomes.Add(outcome);
            if (outcome is ToolOutcome.Refused { Failure: { } failure })
                talk.Failures.Add(failure);
            results.Contents.Add(new FunctionResultContent(call.CallId, outcome switch
            {
                ToolOutcome.Read read => read.Text,
                ToolOutcome.Refused refused => refused.Text,
                _ => "",
            }));
        }

        var writes = outcomes.OfType<ToolOutcome.Write>().ToList();
        if (writes.Count > 0)
            return new LoopEnd.Writes(writes, talk.Use);
        talk.Last = [.. outcomes.OfType<ToolOutcome.Read>()];
        talk.HasRead |= talk.Last.Count > 0;
        talk.History.Add(new ChatMessage(ChatRole.Assistant, [.. calls]));
        talk.History.Add(results);
        return null;
    }

    private static ModelFailure? Unusable(ChatResponse response) =>
        response.FinishReason == ChatFinishReason.ContentFilter ? ModelFailure.Filtered
        : response.FinishReason == ChatFinishReason.Length ? ModelFailure.Malformed
        : response.Messages.SelectMany(each => each.Contents).OfType<ErrorContent>().Any() ? ModelFailure.Refused
        : null;

    private sealed class State(IModelTools tools, List<ChatMessage> history)
    {
        public IModelTools Tools { get; } = tools;

        public List<ChatMessage> History { get; } = history;

        public List<Exception> Failures { get; } = [];

        public ModelUse Use { get; set; } = ModelUse.None;

        public IReadOnlyList<ToolOutcome.Read> Last { get; set; } = [];

        public bool HasRead { get; set; }

        /// <summary>As the server counts, or where it does not by length.</summary>
        public void Count(string instructions, ChatResponse response) => Use = Use with
        {
            Read = Use.Read + (response.Usage?.InputTokenCount ?? ((instructions.Length + LengthOf(History)) / CharactersPerToken)),
            Written = Use.Written + (response.Usage?.OutputTokenCount ?? (LengthOf(response.Messages) / CharactersPerToken)),
        };

        private static int LengthOf(IEnumerable<ChatMessage> messages) => messages.SelectMany(each => each.Contents).Sum(content => content switch
        {
            TextContent words => words.Text.Length,
            FunctionResultContent { Result: string words } => words.Length,
            FunctionCallContent call => call.Name.Length + (call.Arguments?.Sum(each => each.Key.Length + (each.Value?.ToString()?.Length ?? 0)) ?? 0),
            _ => 0,
        });
    }
}
