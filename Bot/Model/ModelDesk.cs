using Assistant.Bot.Dialogs;
using Assistant.Skills;
using Assistant.Skills.Directory;
using Assistant.Skills.Model;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Bot.Model;

/// <summary>Asks the language model what a message means that the grammar is not sure of, and counts what comes of it.</summary>
internal sealed partial class ModelDesk(RequestChooser chooser, ModelMetrics metrics, ILogger<ModelDesk> logger)
{
    /// <summary>The requests that the model took the words of a turn for; none where the answer at hand stands.</summary>
    /// <param name="understood">What the grammar made of the words.</param>
    /// <param name="answer">The answer to that.</param>
    /// <param name="context">The turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public async Task<IReadOnlyList<Understood>> ReadAgainAsync(Understood understood, SkillResult answer, DialogContext context, CancellationToken cancellationToken)
    {
        if (!chooser.IsAsked(understood, answer))
            return [];
        var turn = context.Turn;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.Patience);
        try
        {
            await turn.Thinking.TellAsync(new ModelTexts(understood.Language)["Searching"], limit.Token);
            return await ReadAgainAsync(understood, answer, turn.Text, context.Desk.ToolsFor(turn.Asker), turn.Asker, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            metrics.Asked(ModelMetrics.NameOf(ModelFailure.Slow));
            return [];
        }
    }

    /// <summary>The same where there is no turn.</summary>
    public async Task<IReadOnlyList<Understood>> ReadAgainAsync(
        Understood understood, SkillResult answer, string text, IModelTools tools, Asker asker, CancellationToken cancellationToken)
    {
        var choice = await chooser.ChooseAsync(understood, answer, understood.Text.Length > 0 ? understood.Text : text, tools, asker, cancellationToken);
        switch (choice)
        {
            case Choice.Chosen chosen:
                Count(chosen.End, chosen.End is LoopEnd.Writes ? "written" : "chosen");
                return chosen.Requests;
            case Choice.Nothing nothing:
                Count(nothing.End, nothing.End is LoopEnd.Failed failed ? ModelMetrics.NameOf(failed.Why) : "nothing");
                return [];
            default:
                return [];
        }
    }

    private void Count(LoopEnd end, string outcome)
    {
        metrics.Asked(outcome);
        LogAsked(outcome, end.Use.Calls, end.Use.Read, end.Use.Written);
        foreach (var failure in end.Failures)
            LogFailed(failure);
    }

    [LoggerMessage(LogLevel.Information, "The language model was asked what a message means: {Outcome}; {Calls} calls, {Read} tokens read, {Written} written.")]
    private partial void LogAsked(string outcome, int calls, long read, long written);

    [LoggerMessage(LogLevel.Error, "A function that the language model called failed.")]
    private partial void LogFailed(Exception failure);
}
