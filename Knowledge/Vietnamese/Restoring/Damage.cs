namespace Assistant.Knowledge.Vietnamese.Restoring;

/// <summary>What became of the Vietnamese marks of a text.</summary>
public enum Damage
{
    /// <summary>The text has its marks, or is not Vietnamese, or is too short to tell.</summary>
    None,

    /// <summary>The marks are gone and the letters are right: the text was typed without an input method.</summary>
    MarksLost,

    /// <summary>The marks are gone and letters are misread: a scan was read without a Vietnamese model.</summary>
    Misread,
}
