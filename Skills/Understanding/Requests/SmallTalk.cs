namespace Assistant.Skills.Understanding.Requests;

/// <summary>What people say that asks for nothing.</summary>
public enum SmallTalk
{
    /// <summary>xin chào</summary>
    Hello,

    /// <summary>cảm ơn</summary>
    Thanks,

    /// <summary>tạm biệt</summary>
    Goodbye,

    /// <summary>ok, tốt lắm</summary>
    Praise,

    /// <summary>bạn là ai</summary>
    WhoAreYou,
}
