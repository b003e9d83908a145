namespace Assistant.Knowledge.Tests.Vietnamese.Restoring;

/// <summary>Administrative text that is kept out of the restorer's model, so that it can be measured. Do not teach it.</summary>
internal static class HeldOutText
{
    public const string Text = """
        Ủy ban nhân dân xã ban hành Kế hoạch phòng, chống rét cho gia súc, gia cầm và bảo vệ sản xuất vụ Đông Xuân năm 2026 - 2027.
        Theo dự báo của cơ quan khí tượng, mùa đông năm nay nhiệt độ có thể xuống thấp, rét đậm, rét hại kéo dài nhiều ngày, gây thiệt hại cho chăn nuôi và cây trồng trên địa bàn.
        Để chủ động ứng phó, Chủ tịch Ủy ban nhân dân xã yêu cầu các ban, ngành, đoàn thể và các trưởng thôn thực hiện tốt một số nội dung sau đây.
        Phòng Kinh tế tham mưu thành lập các đoàn kiểm tra, đôn đốc việc che chắn chuồng trại, dự trữ thức ăn thô xanh, tuyên truyền cho các hộ không thả rông trâu, bò khi nhiệt độ dưới 12 độ.
        Đài truyền thanh xã tăng thời lượng phát sóng, đưa tin về diễn biến thời tiết và các biện pháp kỹ thuật để nhân dân biết, chủ động thực hiện.
        Trường hợp để xảy ra thiệt hại lớn do chủ quan, trưởng thôn phải chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân xã.
        Sở Y tế thông báo lịch trực cấp cứu trong dịp nghỉ lễ và phân công các bệnh viện, trung tâm y tế bảo đảm công tác khám bệnh, chữa bệnh cho Nhân dân.
        Các đơn vị bố trí đủ bác sĩ, điều dưỡng, thuốc, máu, dịch truyền và xe cứu thương; niêm yết công khai số điện thoại trực tại cổng đơn vị.
        Báo cáo nhanh tình hình trực hằng ngày gửi về Phòng Nghiệp vụ Y trước 15 giờ để tổng hợp, báo cáo lãnh đạo Sở và Bộ Y tế.
        Văn phòng Đảng ủy phối hợp với Trung tâm Chính trị mở lớp bồi dưỡng nhận thức về Đảng cho quần chúng ưu tú đợt 2 năm 2026.
        Thời gian học năm ngày, bắt đầu từ ngày 12 tháng 10; học viên mang theo giấy triệu tập, sổ ghi chép và chấp hành nghiêm nội quy lớp học.
        Các chi bộ lập danh sách quần chúng, kèm theo hồ sơ, gửi về Ban Xây dựng Đảng chậm nhất ngày 25 tháng 9 năm 2026.
        Hiệu trưởng các trường trung học phổ thông rà soát đội ngũ, đăng ký nhu cầu tuyển dụng viên chức theo từng môn, báo cáo Sở trước ngày 15 tháng 8.
        Việc tuyển dụng phải bảo đảm công khai, minh bạch, khách quan, đúng pháp luật; lựa chọn được người có phẩm chất, trình độ và năng lực đáp ứng yêu cầu vị trí việc làm.
        Nghiêm cấm mọi hành vi lợi dụng tuyển dụng để trục lợi; trường hợp phát hiện vi phạm sẽ bị xử lý theo quy định.
        Phòng Văn hóa - Xã hội xây dựng chương trình liên hoan tiếng hát công nhân, viên chức, lao động lần thứ tám, trình Thường trực Ủy ban xem xét.
        Mỗi đội tham gia hai tiết mục, thời lượng không quá mười phút, nội dung ca ngợi quê hương, đất nước, con người, tình yêu lao động.
        Ban tổ chức trao giải nhất, nhì, ba và khuyến khích cho các tiết mục xuất sắc; kinh phí lấy từ nguồn xã hội hóa và ngân sách phường.
        Sở Tài chính đề nghị các cơ quan, đơn vị báo cáo tình hình quản lý, sử dụng nhà, đất dôi dư sau sắp xếp đơn vị hành chính, đề xuất phương án xử lý từng cơ sở.
        Những trụ sở không còn nhu cầu sử dụng ưu tiên chuyển làm trường học, trạm y tế, nhà văn hóa, công viên; số còn lại bán đấu giá theo quy định của pháp luật.
        Quá trình kiểm kê phải chính xác, trung thực, không để thất thoát, lãng phí tài sản của Nhà nước.
        Công an xã tham mưu tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc, biểu dương các tập thể, cá nhân tiêu biểu trong phòng ngừa, tố giác tội phạm.
        Tổ bảo vệ an ninh, trật tự ở cơ sở duy trì tuần tra ban đêm, nhắc nhở các hàng quán đóng cửa đúng giờ, không gây ồn ào ảnh hưởng đến người dân xung quanh.
        Đề án phát triển du lịch cộng đồng xác định bảo tồn làng nghề, ẩm thực, kiến trúc truyền thống là lợi thế để thu hút du khách; phấn đấu đến năm 2030 đón 500.000 lượt khách.
        Nhiệm vụ trước mắt là đào tạo hướng dẫn viên tại chỗ, nâng cấp đường vào làng, bãi đỗ xe, nhà vệ sinh công cộng và quảng bá trên mạng xã hội.
        Hội Người cao tuổi vận động hội viên luyện tập dưỡng sinh, sống vui, sống khỏe, sống có ích, làm gương cho con cháu noi theo.
        Giao Phòng Tổ chức - Cán bộ chủ trì, phối hợp với Văn phòng tổng hợp, tham mưu đánh giá, xếp loại các tập thể, cá nhân vào cuối quý IV.
        """;

    /// <summary>Further from the plans: waterways, forests, libraries, savings. Written after the model, which shows how it fares with new words.</summary>
    public const string FarText = """
        Thực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh tại Thông báo số 215/TB-UBND ngày 14/5/2026 về tăng cường quản lý hoạt động bến thủy nội địa, Sở Xây dựng yêu cầu các đơn vị khẩn trương thực hiện.
        Kiểm tra toàn bộ phương tiện chở khách ngang sông; kiên quyết đình chỉ các phương tiện không bảo đảm an toàn, không có áo phao, dụng cụ nổi cứu sinh theo quy định.
        Chủ bến phải ký cam kết không chở quá số người, người lái phải có bằng, chứng chỉ chuyên môn phù hợp và không sử dụng rượu, bia khi làm nhiệm vụ.
        Trung tâm Khuyến nông hướng dẫn bà con phơi, sấy, bảo quản lúa sau thu hoạch, hạn chế hao hụt, giữ vững chất lượng hạt giống cho vụ sau.
        Phòng Nội vụ hoàn thành việc bàn giao hồ sơ cán bộ không chuyên trách, chốt danh sách, chi trả trợ cấp thôi việc một lần trước ngày 30 tháng 6.
        Thư viện tỉnh mở cửa phục vụ bạn đọc cả ngày thứ bảy, bổ sung hơn hai nghìn đầu sách thiếu nhi, tổ chức thi kể chuyện theo sách cho các cháu học sinh tiểu học.
        Nhà máy xử lý nước thải hoạt động ổn định, công suất mười nghìn mét khối một ngày đêm; nước sau xử lý đạt tiêu chuẩn loại A trước khi xả ra sông.
        Chi cục Kiểm lâm phối hợp với chính quyền cơ sở ngăn chặn tình trạng phá rừng làm nương rẫy, săn bắt động vật hoang dã, khai thác gỗ trái phép.
        Tỷ lệ hộ nghèo giảm còn hai phẩy một phần trăm; thu nhập bình quân đầu người tăng đáng kể nhờ các mô hình trồng nấm, nuôi ong, du lịch vườn.
        Bảo hiểm xã hội tỉnh cảnh báo tình trạng kẻ gian giả danh cán bộ gọi điện yêu cầu cung cấp mã xác thực để chiếm đoạt tiền trong tài khoản của người hưởng lương hưu.
        Hội đồng tuyển sinh niêm yết kết quả, tiếp nhận đơn phúc khảo trong bảy ngày làm việc, thông báo lịch nhập học trên trang thông tin của trường.
        Đề nghị lãnh đạo các phòng cử người tham gia trực chốt, đổi ca lúc sáu giờ sáng và sáu giờ chiều, bàn giao sổ trực đầy đủ.
        Kế toán đơn vị đối chiếu công nợ với nhà cung cấp, khóa sổ cuối năm, nộp báo cáo tài chính cho cơ quan chủ quản đúng thời hạn.
        """;
}
