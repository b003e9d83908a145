namespace Assistant.Knowledge.Storage;

/// <summary>Tells at once that plans have changed, by whichever process. A SQLite file tells no one: there it must be looked for.</summary>
/// <param name="database">The database.</param>
public sealed class PlanNews(Database database)
{
    private const string Channel = "assistant_plans";

    /// <summary>Whether changes are told at all.</summary>
    public bool AreTold => database.Dialect.Tell is not null;

    /// <summary>
    /// Listens until it is cancelled or the connection breaks, which it throws. <paramref name="changed"/> is awaited once at the beginning, for
    /// what was missed, and after every change. Returns at once where nothing is told.
    /// </summary>
    /// <exception cref="System.Data.Common.DbException">The connection broke or could not be made: listen again after a while.</exception>
    public Task ListenAsync(Func<CancellationToken, Task> changed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return database.Dialect.ListenAsync(Channel, changed, cancellationToken);
    }

    /// <summary>Tells it, once the unit of work is stored.</summary>
    internal static Task TellAsync(UnitOfWork work, CancellationToken cancellationToken) =>
        work.Dialect.Tell is { } tell ? work.ExecuteAsync(tell, new { channel = Channel }, cancellationToken) : Task.CompletedTask;
}
