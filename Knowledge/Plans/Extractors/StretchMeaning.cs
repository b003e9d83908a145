namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>How the words before a stretch of time mean it.</summary>
internal enum StretchMeaning
{
    /// <summary>The stretch itself: "Quý II".</summary>
    During,

    /// <summary>Its last day is the last: "trong", "hết", "chậm nhất", "đến".</summary>
    By,

    /// <summary>It is too late once it begins: "trước".</summary>
    Before,

    /// <summary>It begins with it: "từ".</summary>
    From,
}
