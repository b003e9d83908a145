namespace Assistant.Knowledge.Storage;

/// <summary>What a stored transaction outlives.</summary>
public enum Durability
{
    /// <summary>Everything: it lies on the disk before storing it is said to be done. For whatever people were told is recorded.</summary>
    PowerFailure,

    /// <summary>
    /// The end of the program, also a sudden one. When the machine itself fails, the last such transactions may be missing, always the newest
    /// first, and never one that came before a transaction that outlives everything. PostgreSQL makes a difference only for
    /// what goes over the connection of a <see cref="SharedLock"/>; there the machine is the server's, and its program counts as the machine.
    /// </summary>
    ProcessEnd,
}
