namespace Assistant.Knowledge.Outline;

/// <summary>What a node of an outline begins with, from the largest part to the smallest.</summary>
public enum MarkerKind
{
    /// <summary>The whole document.</summary>
    Root,

    /// <summary>A part: "PHẦN I", "A.", "PHỤ LỤC".</summary>
    Part,

    /// <summary>A section: "I."</summary>
    Section,

    /// <summary>An item: "1."</summary>
    Item,

    /// <summary>A sub-item: "1.1", "3.2.".</summary>
    SubItem,

    /// <summary>A letter: "a)", "đ)".</summary>
    Letter,

    /// <summary>A bullet: "-".</summary>
    Bullet,

    /// <summary>A bullet below a bullet: "+".</summary>
    SubBullet,

    /// <summary>Running text without a marker.</summary>
    Paragraph,
}
