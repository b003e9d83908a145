using Assistant.Bot.Channel;
using Assistant.Bot.Dialogs;
using Assistant.Knowledge.Storage;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Tests.Dialogs;

/// <summary>Answers turns, and lets the time of a turn run out at the first look at the clock after the journal has taken something down.</summary>
internal sealed class HurriedHandler(DialogRunner inner, HurriedHandler.Clock clock) : ITurnHandler
{
    public Question<LoadedDialogs>? Ask(ConversationKey conversation) => null;

    public async Task<IReadOnlyList<Reply>> AnswerAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.Turn = time;
        try
        {
            return await inner.AnswerAsync(turn, time.Token);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            return [inner.Apology(turn, late: true)];
        }
        finally
        {
            clock.Turn = null;
        }
    }

    public IReadOnlyList<Reply> Welcome(string? locale) => inner.Welcome(locale);

    public Task<IReadOnlyList<Reply>> WelcomeAsync(Turn turn, CancellationToken cancellationToken) => inner.WelcomeAsync(turn, cancellationToken);

    public Reply Apology(Turn turn, bool late) => inner.Apology(turn, late);

    /// <summary>The clock that is looked at.</summary>
    /// <param name="inner">Tells the time.</param>
    /// <param name="folder">The data folder with the journal.</param>
    internal sealed class Clock(TimeProvider inner, string folder) : TimeProvider
    {
        /// <summary>The time of the turn that is being answered; null for none.</summary>
        public CancellationTokenSource? Turn { get; set; }

        public override DateTimeOffset GetUtcNow()
        {
            if (Turn is { IsCancellationRequested: false } turn && HasTaken())
                turn.Cancel();
            return inner.GetUtcNow();
        }

        private bool HasTaken()
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "assistant.db")};Pooling=False");
            connection.Open();
            using var count = connection.CreateCommand();
            count.CommandText = "select count(*) from journal_entries";
            return (long)count.ExecuteScalar()! > 0;
        }
    }
}
