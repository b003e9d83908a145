namespace Assistant.Skills.Understanding.Requests;

/// <summary>What a letter is to do.</summary>
public enum LetterPurpose
{
    /// <summary>gửi: tells something.</summary>
    Inform,

    /// <summary>trả lời, phúc đáp: answers a letter.</summary>
    Reply,

    /// <summary>đôn đốc: asks for work that is owed.</summary>
    Urge,

    /// <summary>đề nghị, xin ý kiến: asks for something new.</summary>
    Ask,
}
