namespace Assistant.Skills.Understanding.Splitting;

/// <summary>What a clause does in a message.</summary>
internal enum ClauseRole
{
    /// <summary>It tells something and asks for nothing by itself.</summary>
    Remark,

    /// <summary>It greets or thanks.</summary>
    Talk,

    /// <summary>It asks for a list by naming it: "việc của TCCB quý này".</summary>
    List,

    /// <summary>It tells what is to be taken down: "việc 3.3 xong rồi".</summary>
    Record,

    /// <summary>It asks.</summary>
    Question,

    /// <summary>It gives an order that may be meant for the assistant, or for the person reminded.</summary>
    Order,

    /// <summary>It gives an order that can only be meant for the assistant: "nhắc chị …", "cho tôi xem …".</summary>
    OrderToMe,
}
