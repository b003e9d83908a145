using Npgsql;

namespace Assistant.Knowledge.Storage;

/// <summary>
/// What several callers want of a server, sent together: what they store as one transaction; behind its end, so that nobody who gets a lock misses what its holder
/// stored, the locks that end, the locks that are tried, and what is asked. Each statement sees what was stored when it begins.
/// </summary>
internal sealed class LineJourney
{
    /// <summary>Sets these locks apart from others of the database: an arbitrary number that no one else is likely to take.</summary>
    private const long Seed = 0x5472_6F6C_7943_5601;

    private readonly NpgsqlBatch _batch;
    private readonly List<LineCall> _writing;
    private readonly List<LineCall> _unlocking;
    private readonly List<LineCall> _locking;
    private readonly List<LineCall> _asking;
    private readonly int _firstWrite;
    private readonly int _behindWrites;
    private readonly bool _isTransaction;
    private bool _isStored;

    /// <summary>Fills a batch with what is not done yet of some calls.</summary>
    public LineJourney(NpgsqlBatch batch, IReadOnlyList<LineCall> calls)
    {
        _batch = batch;
        _writing = [.. calls.Where(call => call.Writes.Count > 0 && call.Changed is null)];
        _unlocking = [.. calls.Where(call => call.Unlock is not null && !call.IsUnlocked)];
        _locking = [.. calls.Where(call => call.Lock is not null && call.IsLocked is null)];
        _asking = [.. calls.Where(call => call.Answered < call.Questions.Count)];

        // Sent alone they are a transaction by themselves.
        _isTransaction = _writing.Count > 0 && _unlocking.Count + _locking.Count + _asking.Count > 0;
        if (_isTransaction)
            Add("begin");
        _firstWrite = batch.BatchCommands.Count;
        foreach (var statement in _writing.SelectMany(call => call.Writes))
            batch.Add(statement);
        if (_isTransaction)
            Add("commit");
        _behindWrites = batch.BatchCommands.Count;
        if (_unlocking.Count > 0)
            AddLocks("select count(pg_advisory_unlock(hashtextextended(name, $2))) from unnest($1) as name", _unlocking.Select(call => call.Unlock!));
        if (_locking.Count > 0)
            AddLocks("select pg_try_advisory_lock(hashtextextended(name, $2)) from unnest($1) as name", _locking.Select(call => call.Lock!));
        foreach (var question in _asking.SelectMany(call => call.Questions.Skip(call.Answered)))
            batch.Add(question.Statement);
    }

    /// <summary>Whether, after a failure, the server still waits for the end of the transaction.</summary>
    public bool IsInTransaction => _isTransaction && !_isStored;

    /// <summary>Sends it, and tells the calls what was done.</summary>
    /// <exception cref="PostgresException">Something failed. What came before it is done, and the calls know it; what comes after is not.</exception>
    public async Task MakeAsync()
    {
        try
        {
            await using var reader = await _batch.ExecuteReaderAsync();
            await ReadAsync(reader);
            while (await reader.NextResultAsync())
            {
            }

            Stored();
        }
        catch (PostgresException failure) when (_writing.Count > 0 && failure.BatchCommand is { } failed && _batch.BatchCommands.IndexOf(failed) >= _behindWrites)
        {
            Stored();
            throw;
        }
    }

    private async Task ReadAsync(NpgsqlDataReader reader)
    {
        if (_unlocking.Count > 0)
        {
            foreach (var call in _unlocking)
                call.IsUnlocked = true;
            await reader.NextResultAsync();
        }

        if (_locking.Count > 0)
        {
            foreach (var call in _locking)
            {
                await reader.ReadAsync();
                call.IsLocked = reader.GetBoolean(0);
            }

            await reader.NextResultAsync();
        }

        foreach (var call in _asking)
        {
            while (call.Answered < call.Questions.Count)
            {
                if (call.IsLocked != false)
                    await ReadAsync(call, call.Questions[call.Answered], reader);
                call.Answered++;
                await reader.NextResultAsync();
            }
        }
    }

    private static async Task ReadAsync(LineCall call, Question question, NpgsqlDataReader reader)
    {
        try
        {
            await question.ReadAsync(reader, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not NpgsqlException && !reader.IsClosed)
        {
            // Who asked cannot read the row: nobody else's failure.
            call.Fail(failure);
        }
    }

    private void Stored()
    {
        _isStored = true;
        var next = _firstWrite;
        foreach (var call in _writing)
        {
            call.Changed = [.. Enumerable.Range(next, call.Writes.Count).Select(index => _batch.BatchCommands[index].RecordsAffected)];
            next += call.Writes.Count;
        }
    }

    private void Add(string sql) => _batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));

    private void AddLocks(string sql, IEnumerable<string> names) => _batch.BatchCommands.Add(new NpgsqlBatchCommand(sql)
    {
        Parameters = { new NpgsqlParameter<string[]> { TypedValue = [.. names] }, new NpgsqlParameter<long> { TypedValue = Seed } },
    });
}
