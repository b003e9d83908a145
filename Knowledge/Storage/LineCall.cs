using System.Diagnostics;

namespace Assistant.Knowledge.Storage;

/// <summary>What one caller wants done over a <see cref="PostgresLine"/>, in the order of its properties.</summary>
internal sealed class LineCall
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the caller was at, for traces; null for nothing that is traced.</summary>
    public Activity? Caller { get; } = Activity.Current;

    /// <summary>The connection that it must go over, for it holds the caller's lock; null for any.</summary>
    public LineConnection? Over { get; init; }

    /// <summary>What is stored, all of it or nothing.</summary>
    public IReadOnlyList<Statement> Writes { get; init; } = [];

    /// <summary>The lock that ends, once <see cref="Writes"/> is stored; null for none.</summary>
    public string? Unlock { get; init; }

    /// <summary>The lock that is taken, where nobody else has it; null for none.</summary>
    public string? Lock { get; init; }

    /// <summary>What is asked. It is not answered where the lock could not be taken.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>How many rows each of <see cref="Writes"/> changed; null until they are stored.</summary>
    public IReadOnlyList<int>? Changed { get; set; }

    /// <summary>Whether <see cref="Unlock"/> was done.</summary>
    public bool IsUnlocked { get; set; }

    /// <summary>Whether <see cref="Lock"/> could be taken; null until that was tried.</summary>
    public bool? IsLocked { get; set; }

    /// <summary>How many of <see cref="Questions"/> were asked.</summary>
    public int Answered { get; set; }

    /// <summary>The connection that it went over.</summary>
    public LineConnection? Went { get; private set; }

    /// <summary>Why it could not be done; null where it could.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Ends when all of it is done.</summary>
    public Task Done => _done.Task;

    /// <summary>Nothing more happens with it: who waits is told.</summary>
    /// <param name="went">The connection that it went over; null for none.</param>
    public void End(LineConnection? went)
    {
        Went = went;
        if (Failure is null)
            _done.TrySetResult();
        else
            _done.TrySetException(Failure);
    }

    /// <summary>It could not be done. Nobody is told before <see cref="End"/>.</summary>
    public void Fail(Exception failure) => Failure ??= failure;
}
