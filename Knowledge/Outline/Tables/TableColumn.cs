namespace Assistant.Knowledge.Outline.Tables;

/// <summary>What a column of an assignment table holds.</summary>
internal enum TableColumn
{
    /// <summary>Stt</summary>
    Number,

    /// <summary>Nội dung, nhiệm vụ</summary>
    Content,

    /// <summary>Đơn vị chủ trì</summary>
    Lead,

    /// <summary>Đơn vị phối hợp</summary>
    Coordination,

    /// <summary>Thời gian, tiến độ</summary>
    Time,

    /// <summary>Sản phẩm, kết quả</summary>
    Product,

    /// <summary>Anything else: ghi chú, kinh phí</summary>
    Other,
}
