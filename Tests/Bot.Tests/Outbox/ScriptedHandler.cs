using System.Collections.Concurrent;
using Assistant.Bot.Outbox;
using Assistant.Skills.Journal;

namespace Assistant.Bot.Tests.Outbox;

/// <summary>Delivers as it is told, and keeps what came.</summary>
internal sealed class ScriptedHandler(Func<OutboxClaim, CancellationToken, Task<Delivery>> script) : IOutboxHandler
{
    private readonly ConcurrentQueue<string> _came = new();

    public ScriptedHandler(Func<OutboxClaim, Delivery> script)
        : this((claim, _) => Task.FromResult(script(claim)))
    {
    }

    /// <summary>Each delivery as the record and the body.</summary>
    public IReadOnlyList<string> Came => [.. _came];

    public IReadOnlyList<string> Kinds => ["test.written"];

    public Task<Delivery> DeliverAsync(OutboxClaim claim, CancellationToken cancellationToken)
    {
        _came.Enqueue(claim.RecordId + claim.Message.Body);
        return script(claim, cancellationToken);
    }
}
