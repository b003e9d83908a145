namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>What a stretch of a message is to the repair.</summary>
internal enum TypedKind
{
    /// <summary>Letters: may be repaired.</summary>
    Word,

    /// <summary>Letters, then digits: keys of VNI, or a word and a number without the blank between them.</summary>
    Mixed,

    /// <summary>Numbers, keys, document numbers, addresses, quoted words: stays as typed.</summary>
    Fixed,
}
