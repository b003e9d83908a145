using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// A connection that is given back instead of closed, with the statements that were prepared on it: half of a short statement's time
/// goes into reading its SQL.
/// </summary>
/// <param name="connectionString">What is opened.</param>
/// <param name="giveBack">Takes the connection back; what it does not keep, it closes by <see cref="End"/>.</param>
internal sealed class KeptConnection(string connectionString, Action<KeptConnection> giveBack) : SqliteConnection(connectionString)
{
    /// <summary>Statements are few; one that is put together anew each time must not take all the room.</summary>
    private const int MostStatements = 200;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private Action? _returned;
    private bool _lent;
    private bool _ended;

    /// <summary>What its transactions outlive at present; null while nothing was said.</summary>
    public Durability? Durability { get; set; }

    /// <summary>Somebody has it from now on, until it is disposed.</summary>
    public KeptConnection Lend()
    {
        _lent = true;
        return this;
    }

    /// <summary>The command for some SQL, prepared when it has run once. It serves one caller at a time, as the connection does.</summary>
    public SqliteCommand PreparedFor(string sql)
    {
        if (_prepared.TryGetValue(sql, out var known))
            return known;
        if (_prepared.Count == MostStatements)
            Forget();
        var command = CreateCommand();
        command.CommandText = sql;
        return _prepared[sql] = command;
    }

    /// <summary>Has something done once when who has it now gives it back.</summary>
    public void WhenReturned(Action action) => _returned = action;

    /// <summary>Closes it for good.</summary>
    public void End()
    {
        _ended = true;
        Forget();
        Dispose();
    }

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new KeptCommand(this);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (_ended || !disposing)
        {
            base.Dispose(disposing);
        }
        else if (_lent)
        {
            _lent = false;
            var returned = Interlocked.Exchange(ref _returned, null);
            giveBack(this);
            returned?.Invoke();
        }
    }

    private void Forget()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _prepared.Clear();
    }
}
