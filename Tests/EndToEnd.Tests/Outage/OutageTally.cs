using System.Collections.Concurrent;

namespace Assistant.EndToEnd.Tests.Outage;

/// <summary>What people were told in an outage.</summary>
internal sealed class OutageTally
{
    private int _redelivered;

    /// <summary>The titles of the meetings that were said to be stored.</summary>
    public ConcurrentQueue<string> Acknowledged { get; } = new();

    /// <summary>The titles of those of which anything else was said, and what.</summary>
    public ConcurrentQueue<(string Title, string Said)> Denied { get; } = new();

    /// <summary>What was answered 200, by conversation and activity: its reply is owed by the Connector.</summary>
    public ConcurrentQueue<(string Conversation, string Activity)> Owed { get; } = new();

    /// <summary>How often an activity had to be delivered again.</summary>
    public int Redelivered => _redelivered;

    /// <summary>An activity was not taken, and is delivered again.</summary>
    public void Again() => Interlocked.Increment(ref _redelivered);
}
